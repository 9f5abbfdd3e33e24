package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;
import se.samordna.inlasning.Budgetfil;
import se.samordna.inlasning.Langform;
import se.samordna.inlasning.Tolkningsval;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Buffert;

@DisplayName("Budgetfiler av samma slag som fallen, som ingen sett förut: rätt tal eller en fråga")
class NyaBudgetfilerTest {

  private static final String[][] BLAD = {
    {"Budget för förbundet (kr)"},
    {"Rad", "2031"},
    {"Intäkter"},
    {"Medlemsbidrag", "4000000"},
    {"Summa intäkter", "4000000"},
    {"Insatser"},
    {"Väg in", "172960"},
    {"Summa insatser", "172960"},
    {"Kostnader"},
    {"Resor", "40000"},
    {"Hyra", "34000"},
    {"Summa kostnader", "74000"},
    {"Resultat", "3753040"}
  };
  private static final List<String> LAST =
      List.of(
          "intakt Medlemsbidrag medlemsbidrag 4000000",
          "summa Summa intäkter  4000000",
          "insats Väg in beviljad 172960",
          "summa Summa insatser  172960",
          "kostnad Resor  40000",
          "kostnad Hyra  34000",
          "summa Summa kostnader  74000",
          "summa Resultat  3753040");

  private static Innehall xlsx(Consumer<XSSFSheet> andra) {
    try (XSSFWorkbook bok = new XSSFWorkbook();
        ByteArrayOutputStream ut = new ByteArrayOutputStream()) {
      XSSFSheet blad = bok.createSheet("Budget");
      for (int r = 0; r < BLAD.length; r++) {
        blad.createRow(r).createCell(0).setCellValue(BLAD[r][0]);
        if (BLAD[r].length > 1) {
          blad.getRow(r).createCell(1).setCellValue(Double.parseDouble(BLAD[r][1]));
        }
      }
      andra.accept(blad);
      bok.write(ut);
      return new Innehall(ut.toByteArray());
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  private static void format(XSSFSheet blad, String format, int... rader) {
    CellStyle stil = blad.getWorkbook().createCellStyle();
    stil.setDataFormat(blad.getWorkbook().createDataFormat().getFormat(format));
    for (int r : rader) {
      blad.getRow(r).getCell(1).setCellStyle(stil);
    }
  }

  private static Innehall csv(String text) {
    return new Innehall(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Svar<Langform> las(Innehall fil) {
    return Budgetfil.las(fil, Tolkningsval.INGET).sedan(Budgetfil::langform);
  }

  private static Hinder nej(Innehall fil) {
    return ((Svar.Nej<Langform>) las(fil)).hinder();
  }

  private static List<String> rader(Langform form) {
    return form.rader().stream()
        .map(r -> r.slag() + " " + r.namn() + " " + r.lage() + " " + r.belopp().ore() / 100)
        .toList();
  }

  private static List<String> fragor(Langform form) {
    return form.fragor().stream().map(Langform.Fraga::text).toList();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"VÃ¤g in", "VÃƒÂ¤g in", "V├ñg in"})
  @DisplayName("dubbelt kodade namn i ett blad läses rätt, och det sägs")
  void dubbeltIBlad(String namn) {
    Langform form = las(xlsx(b -> b.getRow(6).getCell(0).setCellValue(namn))).varde();

    assertThat(rader(form)).isEqualTo(LAST);
    assertThat(fragor(form)).anyMatch(f -> f.contains("egna bokstäver: rad 7 (”Väg”)"));
  }

  @Test
  @DisplayName("en dubbelt kodad rubrik är fortfarande rubriken")
  void dubbelRubrik() {
    Langform form =
        las(xlsx(
                b -> {
                  b.getRow(2).getCell(0).setCellValue("IntÃ¤kter");
                  b.getRow(4).getCell(0).setCellValue("Summa\nintÃ¤kter");
                }))
            .varde();

    assertThat(rader(form)).contains("intakt Medlemsbidrag medlemsbidrag 4000000");
  }

  @Test
  @DisplayName("trasiga bokstäver i ett blad nekas med raden, och ett annat tecken nämns")
  void trasigtIBlad() {
    Hinder hinder = nej(xlsx(b -> b.getRow(6).getCell(0).setCellValue("V\ufffdg in")));

    assertThat(hinder.kod()).isEqualTo("trasiga_bokstaver");
    assertThat(hinder.fel()).extracting(Hinder.Faltfel::falt).containsExactly("rad 7");
    assertThat(fragor(las(xlsx(b -> b.getRow(6).getCell(0).setCellValue("V?g in"))).varde()))
        .anyMatch(f -> f.contains("ska vara en bokstav: rad 7 (”V?g”)"));
  }

  @Test
  @DisplayName("flera stycken i en cell flyttar inte raden som nämns, och filen läses")
  void styckenICeller() {
    Innehall fil =
        xlsx(
            b -> {
              b.getRow(0).getCell(0).setCellValue("Budget\nför\nförbundet\n(kr)");
              b.getRow(6).getCell(0).setCellValue("V?g in");
              b.getRow(12).getCell(0).setCellValue("Resultat\n(r?tt)");
            });
    assertThat(fragor(las(fil).varde()))
        .anyMatch(f -> f.contains("rad 7 (”V?g”)") && f.contains("rad 13 (”r?tt”)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "&auml;", "=C3=A4", "%C3%A4", "\\u00e4"})
  @DisplayName("ett annat tecken i bokstavens ställe i en csv läses inte tyst")
  void iBokstavensStalle(String tecken) {
    Innehall fil =
        csv("ar,slag,rad,belopp_kr\n2031,kostnad,V" + tecken + "gar,5\n2031,kostnad,Hyra,7\n");
    assertThat(fragor(las(fil).varde())).anyMatch(f -> f.contains("ska vara en bokstav: rad 2"));
  }

  /** Bladet med titeln, och beloppen delade så många gånger. */
  private static Innehall delat(String titel, double delare) {
    return delat(titel, delare, b -> {});
  }

  private static Innehall delat(String titel, double delare, Consumer<XSSFSheet> andra) {
    return xlsx(
        b -> {
          b.getRow(0).getCell(0).setCellValue(titel);
          for (int r : new int[] {3, 4, 6, 7, 9, 10, 11, 12}) {
            b.getRow(r)
                .getCell(1)
                .setCellValue(b.getRow(r).getCell(1).getNumericCellValue() / delare);
          }
          andra.accept(b);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Budget i miljoner kronor",
        "Budget (mn kr)",
        "Budget, milj. kr",
        "Budget i mnkr",
        "Budget, SEK million"
      })
  @DisplayName("miljoner i titeln frågas, hur de än skrivs, och blir inte kronor")
  void miljoner(String titel) {
    assertThat(nej(delat(titel, 1e6)).text()).contains("miljoner kronor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Belopp i tusen kr",
        "Budget i 1000 kr",
        "Budget (1 000 kr)",
        "Budget, 1 000-tals kronor"
      })
  @DisplayName("tusental i titeln, hur de än skrivs, blir inte kronor")
  void tusental(String titel) {
    assertThat(rader(las(delat(titel, 1e3)).varde()))
        .contains("intakt Medlemsbidrag medlemsbidrag 4000000");
  }

  @Test
  @DisplayName("ett belopp eller m.m. i titeln är ingen enhet i sig")
  void kronorAndaSagt() {
    assertThat(rader(las(delat("Budget för insatser m.m. (kr)", 1)).varde())).isEqualTo(LAST);
    assertThat(rader(las(delat("Budget (kr), avgift 1 000 kr", 1)).varde())).isEqualTo(LAST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mnkr", "mn kr", "mkr", "miljoner"})
  @DisplayName("ett talformat som skriver miljoner efter talet läses så som bladet visar det")
  void miljonerIFormatet(String enhet) {
    Innehall fil =
        delat(
            "Budget för förbundet",
            1e6,
            b -> format(b, "0.000000\" " + enhet + "\"", 3, 4, 6, 7, 9, 10, 11, 12));
    assertThat(rader(las(fil).varde())).isEqualTo(LAST);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {"#,##0,|3,4|några belopp", "0.0,,|3,4,6,7,9,10,11,12|miljoner"})
  @DisplayName("ett format som delar några belopp, eller alla till miljoner, frågas")
  void skalat(String format, String rader, String ord) {
    int[] nummer = List.of(rader.split(",", -1)).stream().mapToInt(Integer::parseInt).toArray();
    assertThat(nej(xlsx(b -> format(b, format, nummer))).text()).contains(ord);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8})
  @DisplayName("en dold rubrikrad, avdelning eller summa nämns alltid")
  void doldRad(int rad) {
    String svar =
        switch (las(xlsx(b -> b.getRow(rad).setZeroHeight(true)))) {
          case Svar.Ja<Langform>(Langform form) -> String.join(" ", fragor(form));
          case Svar.Nej<Langform>(Hinder hinder) -> hinder.text();
        };
    assertThat(svar).contains("En dold rad läses inte: rad " + (rad + 1));
  }

  @Test
  @DisplayName("en dold namnkolumn, ett tomt synligt blad, en formel på en dold rad")
  void doltPaAndraSatt() {
    assertThat(nej(xlsx(b -> b.setColumnHidden(0, true))).text()).contains("dold kolumn");
    Langform doldFormel =
        las(xlsx(
                b -> {
                  b.getRow(10).getCell(1).setCellFormula("1+1");
                  b.getRow(10).setZeroHeight(true);
                }))
            .varde();
    assertThat(rader(doldFormel)).doesNotContain("kostnad Hyra  34000");
    assertThat(fragor(doldFormel)).anyMatch(f -> f.contains("rad 11"));
  }

  @ParameterizedTest
  @CsvSource({"0,A10", "1,B10"})
  @DisplayName("en formel utan värde i ett namn eller ett belopp nekas med sin cell")
  void formel(int kolumn, String cell) {
    Hinder hinder =
        nej(
            xlsx(
                b -> {
                  b.getRow(9).getCell(kolumn).setBlank();
                  b.getRow(9).getCell(kolumn).setCellFormula("2*3");
                }));
    assertThat(hinder.fel()).extracting(Hinder.Faltfel::falt).containsExactly("cell " + cell);
    assertThat(hinder.text()).startsWith("Formler i filen har inget sparat värde: " + cell + ".");
  }

  @Test
  @DisplayName("årtal som datum från 1904 i långformen")
  void datum1904() {
    Innehall fil =
        xlsx(
            b -> {
              for (int r = b.getLastRowNum(); r >= 0; r--) {
                b.removeRow(b.getRow(r));
              }
              b.getWorkbook().getCTWorkbook().addNewWorkbookPr().setDate1904(true);
              String[] rubrik = {"slag", "ar", "rad", "belopp_kr"};
              for (int k = 0; k < rubrik.length; k++) {
                (k == 0 ? b.createRow(0) : b.getRow(0)).createCell(k).setCellValue(rubrik[k]);
              }
              b.createRow(1).createCell(0).setCellValue("kostnad");
              b.getRow(1).createCell(1).setCellValue(47849 - 1462);
              b.getRow(1).createCell(2).setCellValue("Resor");
              b.getRow(1).createCell(3).setCellValue(5);
              format(b, "yyyy", 1);
            });
    assertThat(las(fil).varde().rader()).singleElement().matches(r -> r.ar() == 2031);
  }

  @Test
  @DisplayName("en rad utan belopp direkt under rubriken är ingen ny rubrik")
  void tomRad() {
    assertThat(rader(las(xlsx(b -> b.getRow(9).getCell(1).setBlank())).varde()))
        .contains("kostnad Hyra  34000");
  }

  @Test
  @DisplayName("en felstavad rubrik är rubriken; en okänd läses som egen avdelning och frågas")
  void rubriker() {
    assertThat(
            rader(
                las(csv("Kr;2031\nIntäckter;\nMedlemsavgifter;4 000 000\nKosntader;\nKansli;7\n"))
                    .varde()))
        .containsExactly("intakt Medlemsavgifter medlemsbidrag 4000000", "kostnad Kansli  7");
    Langform egen =
        las(csv("Kr;2031\nPengar in;\nStaten;2 000 000\nPengar ut;\nKansli;7\n")).varde();
    assertThat(fragor(egen))
        .anyMatch(f -> f.contains("”pengar in” läses som en egen avdelning"))
        .anyMatch(f -> f.contains("”Pengar ut” har inget belopp"));
  }

  private static List<String> differenser(Langform form) {
    Budgetversion version = new Budgetinlasning(List.of()).version(form);
    return new Trycktasummor(version, new Buffert(java.util.Map.of()))
        .differenser().stream().map(t -> t.rad()).toList();
  }

  @Test
  @DisplayName(
      "ingående kapital mellan intäkter och kostnader, i tkr, med summan av tillgängliga medel")
  void ingaendeEmellan() {
    Langform form =
        las(csv(
                """
                Uppdragsbudget;2031
                Medlemsavgifter;3 000
                Ingående eget kapital;862
                Summa tillgängliga medel;3 862
                Kostnader;
                Administration;1 000
                Uppdrag Stegen;2 000
                Summa kostnader;3 000
                Utgående eget kapital;862
                Belopp i tkr;
                """))
            .varde();
    assertThat(rader(form))
        .containsSubsequence(
            "intakt Medlemsavgifter medlemsbidrag 3000000",
            "eget_kapital Ingående eget kapital  862000",
            "kostnad Administration  1000000",
            "insats Uppdrag Stegen beviljad 2000000");
    assertThat(differenser(form)).isEmpty();
  }

  @Test
  @DisplayName("rubriken Medlemsavgifter över parterna, ny insats, och summor av intäkter")
  void medlemsavgifter() {
    Langform form =
        las(csv(
                """
                Kr;2031
                Medlemsavgifter;
                Staten;2 000 000
                Regionen;1 000 000
                Kommunerna;1 000 000
                Summa medlemsavgifter;4 000 000
                Ingående balans;500 000
                Totalt tillgängligt;4 500 000
                Driftkostnader;
                Kansli;700 000
                Summa driftkostnader;700 000
                Insatser;
                Väg in;172 960
                Ny insats;300 000
                Summa insatser;472 960
                Utgående balans;3 327 040
                """))
            .varde();
    assertThat(rader(form))
        .contains(
            "intakt Staten medlemsbidrag 2000000",
            "eget_kapital Ingående balans  500000",
            "insats Ny insats fri_ram 300000");
    assertThat(differenser(form)).isEmpty();
  }

  @Test
  @DisplayName("överskott från tidigare år är ingående kapital, och kvar att fördela en summa")
  void overskott() {
    Langform form =
        las(csv(
                """
                Kr;2031
                Intäkter;
                Bidrag från staten;2 000 000
                Överskott från tidigare år;1 000 000
                Summa tillgångar;3 000 000
                Kostnader;
                Kansli;700 000
                Summa kostnader;700 000
                Resultat;1 300 000
                Kvar att fördela;1 900 000
                """))
            .varde();
    assertThat(rader(form))
        .contains("eget_kapital Överskott från tidigare år  1000000")
        .contains("summa Kvar att fördela  1900000");
  }
}
