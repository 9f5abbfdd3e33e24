package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;

/** Filer som vill illa, och vad var och en av dem får för besked. */
public abstract class FientligFilprov {

  /** Läser filen så som provet gör. */
  protected abstract Svar<?> las(Innehall fil);

  private static final String INNEHALLSTYPER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
      <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
      </Types>
      """;
  private static final String ROT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
      </Relationships>
      """;
  private static final String BOK =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>
      """;
  private static final String BOKENS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
      </Relationships>
      """;

  private Hinder nej(byte[] fil) {
    Svar<?> svar = las(new Innehall(fil));
    assertThat(svar.arJa()).isFalse();
    Hinder hinder = ((Svar.Nej<?>) svar).hinder();
    assertThat(hinder.kod()).isEqualTo("olaslig_fil");
    return hinder;
  }

  private static byte[] xlsx(String fore, String upprepas, int ganger, String efter)
      throws IOException {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(ut)) {
      del(zip, "[Content_Types].xml", INNEHALLSTYPER);
      del(zip, "_rels/.rels", ROT);
      del(zip, "xl/workbook.xml", BOK);
      del(zip, "xl/_rels/workbook.xml.rels", BOKENS);
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(fore.getBytes(StandardCharsets.UTF_8));
      byte[] block = upprepas.repeat(1000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < ganger / 1000; i++) {
        zip.write(block);
      }
      zip.write(efter.getBytes(StandardCharsets.UTF_8));
    }
    return ut.toByteArray();
  }

  private static void del(ZipOutputStream zip, String namn, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(namn));
    zip.write(text.strip().getBytes(StandardCharsets.UTF_8));
  }

  private static final String BORJAN =
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
  private static final String SLUT = "</sheetData></worksheet>";

  @Test
  @DisplayName("en miljon rader i xlsx")
  void miljon_rader_xlsx() throws IOException {
    assertThat(nej(xlsx(BORJAN, "<row><c><v>1</v></c></row>", 600_000, SLUT)).text())
        .contains("20000 rader");
    assertThat(nej(xlsx(BORJAN, "<row><c><v>1</v></c></row>", 1_000_000, SLUT)).text())
        .contains("för stor uppackad");
  }

  @Test
  @DisplayName("hundra tusen kolumner i xlsx och csv")
  void kolumner() throws IOException {
    assertThat(nej(xlsx(BORJAN + "<row>", "<c><v>1</v></c>", 100_000, "</row>" + SLUT)).text())
        .contains("200 kolumner");
    assertThat(nej(("a;".repeat(100_000) + "\n1;2\n").getBytes(StandardCharsets.UTF_8)).text())
        .contains("200 kolumner");
    assertThat(nej(";".repeat(4_000_000).getBytes(StandardCharsets.UTF_8)).text())
        .contains("celler");
  }

  @Test
  @DisplayName("en miljon rader och en enda jättecell i csv")
  void miljon_rader_csv() {
    assertThat(nej("1;2\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)).text())
        .contains("20000 rader");
    assertThat(nej("a".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)).text())
        .contains("5000 tecken");
    assertThat(nej(new byte[6 << 20]).text()).contains("5 MB");
  }

  @Test
  @DisplayName("en zipbomb, och hundra tusen delar")
  void zipbomb() throws IOException {
    assertThat(nej(xlsx(BORJAN, " ".repeat(1024), 200_000, SLUT)).text()).contains("uppackad");
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(ut)) {
      for (int i = 0; i < 30_000; i++) {
        zip.putNextEntry(new ZipEntry("d" + i));
      }
    }
    assertThat(nej(ut.toByteArray()).text()).contains("delar");
  }

  @Test
  @DisplayName("xml som växer av sig själv och hänvisar utåt")
  void xml() throws IOException {
    String vaxande =
        "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
            + " \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY x SYSTEM \"file:///etc/hostname\">]>";

    assertThat(
            nej(xlsx(
                    vaxande + BORJAN,
                    "",
                    0,
                    "<row><c t=\"inlineStr\"><is><t>&c;&x;</t></is></c></row>" + SLUT))
                .text())
        .contains("xlsx");
  }

  @ParameterizedTest(name = "skräp med frö {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void skrap(long fro) {
    byte[] skrap = new byte[200_000];
    new Random(fro).nextBytes(skrap);

    assertThat(nej(skrap).text()).contains("varken csv eller xlsx");
    byte[] somZip = skrap.clone();
    System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, somZip, 0, 4);
    nej(somZip);
  }

  @Test
  @DisplayName("låst xlsx, pdf och en bild får besked om vad man gör")
  void andra_format() {
    byte[] ole = new byte[600];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, ole, 0, 4);
    assertThat(nej(ole).text()).contains("lösenord");
    assertThat(nej("%PDF-1.7\n\u0001\u0002".getBytes(StandardCharsets.ISO_8859_1)).text())
        .contains("pdf");
    assertThat(nej(Arrays.copyOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26}, 90)).text())
        .contains("varken");
  }

  @Test
  @DisplayName("en innehållsförteckning som sväller")
  void forteckning() throws IOException {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(ut)) {
      del(zip, "[Content_Types].xml", "<Types>" + "<Default/>".repeat(300_000) + "</Types>");
    }
    assertThat(nej(ut.toByteArray()).text()).contains("uppackad");
  }

  @Test
  @DisplayName("minnet växer inte med en fil som nekas")
  void minne() throws IOException {
    byte[] bomb = xlsx(BORJAN, "<row><c><v>1</v></c></row>", 600_000, SLUT);
    long fore = anvant();
    for (int i = 0; i < 5; i++) {
      nej(bomb);
    }

    assertThat(anvant() - fore).isLessThan(64L << 20);
  }

  private static long anvant() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
