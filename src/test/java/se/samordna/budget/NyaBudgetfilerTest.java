package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Innehall;
import se.samordna.inlasning.Langform;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Buffert;

@DisplayName("Budgetfiler av samma slag som fallen, som ingen sett förut: rätt tal eller en fråga")
class NyaBudgetfilerTest extends Budgetfilprov {

  @Test
  @DisplayName("årtal som datum från 1904 i långformen")
  void datum1904() {
    Innehall fil =
        blad(
            b -> {
              for (int r = b.getLastRowNum(); r >= 0; r--) {
                Optional.ofNullable(b.getRow(r)).ifPresent(b::removeRow);
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
    assertThat(rader(las(blad(b -> b.getRow(10).getCell(1).setBlank())).varde()))
        .contains("2031 kostnad Hyra  34000");
  }

  @Test
  @DisplayName("en felstavad rubrik är rubriken; en okänd läses som egen avdelning och frågas")
  void rubriker() {
    assertThat(
            rader(
                las(csv("Kr;2031\nIntäckter;\nMedlemsavgifter;4 000 000\nKosntader;\nKansli;7\n"))
                    .varde()))
        .containsExactly(
            "2031 intakt Medlemsavgifter medlemsbidrag 4000000", "2031 kostnad Kansli  7");
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
            "2031 intakt Medlemsavgifter medlemsbidrag 3000000",
            "2031 eget_kapital Ingående eget kapital  862000",
            "2031 kostnad Administration  1000000",
            "2031 insats Uppdrag Stegen beviljad 2000000");
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
            "2031 intakt Staten medlemsbidrag 2000000",
            "2031 eget_kapital Ingående balans  500000",
            "2031 insats Ny insats fri_ram 300000");
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
        .contains("2031 eget_kapital Överskott från tidigare år  1000000")
        .contains("2031 summa Kvar att fördela  1900000");
  }
}
