package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;
import se.samordna.inlasning.Langform;
import se.samordna.inlasning.Langformslasare;

@DisplayName("Inläsning av en budgetfil")
class InlasningTest {

  private static final String HUVUD = "ar;slag;rad;lage;belopp_kr\n";

  private static Svar<Langform> las(String text) {
    return las(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Svar<Langform> las(byte[] bytes) {
    return Langformslasare.las(new Innehall(bytes), Optional.empty());
  }

  private static Hinder nej(Svar<Langform> svar) {
    return ((Svar.Nej<Langform>) svar).hinder();
  }

  @Test
  @DisplayName("BOM, tabb och Windows-radslut läses som samma rader")
  void former() {
    String vanlig = Facit.text(Facit.BKSV_2024);
    String annan = "\ufeff" + vanlig.replace(";", "\t").replace("\n", "\r\n");

    assertThat(las(annan).varde()).isEqualTo(las(vanlig).varde());
    assertThat(las(vanlig).varde().rader()).hasSize((int) vanlig.lines().count() - 1);
  }

  @Test
  @DisplayName("komma som skiljetecken med citerade fält")
  void komma() {
    Langform form =
        las("ar,slag,rad,lage,belopp_kr\n2024,kostnad,\"Tele, \"\"data\"\"\",,\"34 000,50\"\n")
            .varde();

    assertThat(form.rader())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.namn()).isEqualTo("Tele, \"data\"");
              assertThat(r.belopp().ore()).isEqualTo(3_400_050);
            });
  }

  @ParameterizedTest(name = "{0} är {1} öre")
  @CsvSource(
      delimiter = ';',
      value = {
        "1000000;100000000",
        "1 000 000;100000000",
        "1\u00a0000\u202f000;100000000",
        "1.000.000;100000000",
        "1.000.000,50;100000050",
        "34000,5;3400050",
        "34000.50;3400050",
        "0;0"
      })
  void belopp(String text, long ore) {
    Langform form = las(HUVUD + "2024;kostnad;Resor;;" + text + "\n").varde();

    assertThat(form.rader().getFirst().belopp().ore()).isEqualTo(ore);
  }

  @ParameterizedTest(name = "{0} nekas")
  @ValueSource(
      strings = {
        "",
        "x",
        "1,000",
        "1.000",
        "-5",
        "1,005000001",
        "12,345",
        "1e9",
        "9999999999999999"
      })
  void felaktiga_belopp(String text) {
    Hinder hinder = nej(las(HUVUD + "2024;kostnad;Resor;;" + text + "\n"));

    assertThat(hinder.kod()).isEqualTo("felaktiga_rader");
    assertThat(hinder.fel()).extracting(Hinder.Faltfel::falt).containsOnly("rad 2");
  }

  @Test
  @DisplayName("varje felaktig rad nämns med sitt nummer och sitt skäl")
  void alla_fel_namns() {
    Hinder hinder =
        nej(
            las(
                HUVUD
                    + "2024;insats;A;beviljad;1\n"
                    + "24;insats;B;beviljad;1\n"
                    + "2024;INSATS!;C;;1\n"
                    + "2024;kostnad;D;beviljad;1\n"
                    + "2024;insats;A;beviljad;2\n"
                    + "2024;intakt;;medlemsbidrag;1\n"));

    assertThat(hinder.fel())
        .extracting(Hinder.Faltfel::falt)
        .containsExactly("rad 3", "rad 4", "rad 5", "rad 6", "rad 7");
    assertThat(hinder.fel())
        .filteredOn(f -> f.falt().equals("rad 6"))
        .singleElement()
        .extracting(Hinder.Faltfel::text)
        .asString()
        .contains("rad 2");
  }

  @ParameterizedTest(name = "rubrikraden {0} nekas")
  @ValueSource(
      strings = {
        "ar;slag;rad",
        "ar;slag;rad;lage;belopp_kr;extra",
        "ar;slag;rad;belopp_kr;belopp_tkr",
        "ar;slag;rad;lage;belopp",
        "hej"
      })
  void felaktiga_rubriker(String rubrik) {
    assertThat(nej(las(rubrik + "\n2024;insats;A;beviljad;1;1\n")).kod()).isEqualTo("olaslig_fil");
  }

  @Test
  @DisplayName("en vald enhet som säger emot rubriken nekas, och en som stämmer duger")
  void enhet() {
    Innehall fil = new Innehall((HUVUD + "2024;kostnad;A;;1\n").getBytes(StandardCharsets.UTF_8));

    assertThat(Langformslasare.las(fil, Optional.of("tkr")).arJa()).isFalse();
    assertThat(Langformslasare.las(fil, Optional.of("kr")).varde().enhet()).isEqualTo("kr");
  }

  @Test
  @DisplayName(
      "en insats utan läge läses som beviljad och en intäkt som medlemsbidrag, med en fråga")
  void utan_lage() {
    Langform form = las("ar;slag;rad;belopp_kr\n2024;insats;A;5\n2024;intakt;B;5\n").varde();

    assertThat(form.rader()).extracting(r -> r.lage()).containsExactly("beviljad", "medlemsbidrag");
    assertThat(form.fragor()).extracting(f -> f.radnummer()).containsExactly(2, 3);
  }

  @Test
  @DisplayName("ett citattecken som aldrig slutar nekas")
  void trasig_text() {
    assertThat(nej(las(HUVUD + "2024;kostnad;\"A;;1\n")).text()).contains("Citattecknet");
  }

  @Test
  @DisplayName("samma rader ur xlsx som ur csv")
  void xlsx() throws IOException {
    assertThat(las(xlsx(Facit.text(Facit.LUND))).varde())
        .isEqualTo(las(Facit.text(Facit.LUND)).varde());
  }

  private static byte[] xlsx(String csv) throws IOException {
    try (XSSFWorkbook bok = new XSSFWorkbook();
        ByteArrayOutputStream ut = new ByteArrayOutputStream()) {
      Sheet blad = bok.createSheet();
      for (String rad : csv.lines().toList()) {
        Row ny = blad.createRow(blad.getPhysicalNumberOfRows());
        for (String cell : rad.split(";", -1)) {
          var nasta = ny.createCell(Math.max(0, ny.getLastCellNum()));
          if (cell.matches("\\d+")) {
            nasta.setCellValue(Long.parseLong(cell));
          } else {
            nasta.setCellValue(cell);
          }
        }
      }
      bok.write(ut);
      return ut.toByteArray();
    }
  }

  @Test
  @DisplayName("en zipbomb och en zip som inte är ett kalkylblad nekas")
  void zipbomb() throws IOException {
    assertThat(nej(las(zip("xl/worksheets/sheet1.xml", 200 << 20))).kod()).isEqualTo("olaslig_fil");
    assertThat(nej(las(zip("hej.txt", 10))).kod()).isEqualTo("olaslig_fil");
  }

  private static byte[] zip(String namn, int storlek) throws IOException {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(ut)) {
      zip.putNextEntry(new ZipEntry(namn));
      byte[] block = new byte[1 << 20];
      for (int kvar = storlek; kvar > 0; kvar -= block.length) {
        zip.write(block, 0, Math.min(kvar, block.length));
      }
    }
    return ut.toByteArray();
  }
}
