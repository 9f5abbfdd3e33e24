package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;
import se.samordna.inlasning.Budgetfil;
import se.samordna.inlasning.Langform;
import se.samordna.inlasning.Summaart;
import se.samordna.inlasning.Summatackning;
import se.samordna.inlasning.Tolkning;
import se.samordna.inlasning.Tolkningsval;

@DisplayName("Okända förbunds budgetar: det som frågas, väljs och nekas")
class OkandaForbundsValTest extends OkandaForbundprov {

  @Test
  @DisplayName("det som väljs står kvar, och resten föreslås")
  void val() {
    String text = TRE_BLOCK.replace("Summa kansli", "Ytterligare");
    Budgetfil forslag = las(text);
    int nummer =
        forslag.tolkning().rader().stream()
            .filter(r -> r.namn().equals("Ytterligare"))
            .findFirst()
            .orElseThrow()
            .nummer();
    Tolkningsval val =
        Tolkningsval.INGET.medRad(
            nummer,
            new Tolkningsval.Radval(
                Optional.of("summa"),
                Optional.empty(),
                Optional.of(
                    new Summatackning(Optional.of(Summaart.DELSUMMA), List.of("kostnad")))));

    assertThat(differenser(las(text, val).langform().varde())).isEmpty();
    assertThat(differenser(forslag.langform().varde())).isNotEmpty();
  }

  @Test
  @DisplayName("en fil utan enhet och med små tal frågar, och läses när någon valt")
  void enhet_fragas() {
    String text = "\t2024\nMedlemsavgift kommun\t878\nProjekt X\t700\n";

    assertThat(las(text).tolkning().brister()).containsExactly("Ange om beloppen är kr eller tkr.");
    assertThat(((Svar.Nej<Langform>) las(text).langform()).hinder().kod()).isEqualTo("olaslig_fil");
    assertThat(rader(las(text, Tolkningsval.INGET.medEnhet("tkr")).langform().varde()))
        .containsExactly("2024 intakt Medlemsavgift kommun 878000", "2024 insats Projekt X 700000");
  }

  @Test
  @DisplayName("utfall och prognos bredvid budgeten läses inte, och kolumner kan väljas om")
  void andra_spalter() {
    String text =
        """
        Belopp i kr;Utfall 2022;Prognos 2023;Budget 2024;Förändring 2024
        Medlemsavgift kommun;900 000;950 000;1 000 000;5 %
        Projekt X;500 000;600 000;700 000;17 %
        """;
    Budgetfil fil = las(text);

    assertThat(rader(fil.langform().varde()))
        .containsExactly(
            "2024 intakt Medlemsavgift kommun 1000000", "2024 insats Projekt X 700000");
    Tolkningsval val =
        Tolkningsval.INGET.medKolumn(2, new Tolkningsval.Kolumnval(Tolkning.Kolumnart.AR, 2023));
    assertThat(rader(las(text, val).langform().varde()))
        .contains("2023 insats Projekt X 600000")
        .hasSize(4);
  }

  @Test
  @DisplayName("en rad utan namn och ett belopp med fel tecken nekas med sina rader")
  void fel_namns() {
    String text = TRE_BLOCK.replace("Revision;30-", "Revision;30").replace("Nya insatser", "");

    Svar.Nej<Langform> nej = (Svar.Nej<Langform>) las(text).langform();

    assertThat(nej.hinder().fel().stream().map(f -> f.falt()).distinct())
        .containsExactly("rad 12", "rad 23");
    assertThat(nej.hinder().text()).startsWith("2 rader");
  }

  @Test
  @DisplayName("ett xlsx med flera blad läser det med talen, och säger vilket")
  void flera_blad() throws java.io.IOException {
    Innehall fil;
    try (org.apache.poi.xssf.usermodel.XSSFWorkbook bok =
            new org.apache.poi.xssf.usermodel.XSSFWorkbook();
        java.io.ByteArrayOutputStream ut = new java.io.ByteArrayOutputStream()) {
      bok.createSheet("Försättsblad").createRow(0).createCell(0).setCellValue("Verksamhetsplan");
      var blad = bok.createSheet("Budget");
      var huvud = blad.createRow(0);
      huvud.createCell(0).setCellValue("Belopp i kr");
      huvud.createCell(1).setCellValue(2024);
      for (Map.Entry<Integer, String> rad :
          Map.of(1, "Medlemsavgift kommun", 2, "Medlemsavgift region").entrySet()) {
        var ny = blad.createRow(rad.getKey());
        ny.createCell(0).setCellValue(rad.getValue());
        ny.createCell(1).setCellValue(1_000_000.1 * rad.getKey());
      }
      var summa = blad.createRow(3);
      summa.createCell(0).setCellValue("Summa intäkter");
      summa.createCell(1).setCellFormula("SUM(B2:B3)");
      bok.getCreationHelper().createFormulaEvaluator().evaluateAll();
      var rubrik = blad.createRow(4);
      rubrik.createCell(0).setCellValue("Kostnader");
      blad.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(4, 4, 0, 1));
      var rad = blad.createRow(5);
      rad.createCell(0).setCellValue("Projekt X");
      rad.createCell(1).setCellValue(500_000);
      bok.write(ut);
      fil = new Innehall(ut.toByteArray());
    }
    Budgetfil last = Budgetfil.las(fil, Tolkningsval.INGET).varde();

    assertThat(last.tolkning().skal()).anyMatch(s -> s.contains("bladet ”Budget” läses"));
    assertThat(last.langform().varde().rader())
        .extracting(r -> r.namn() + " " + r.belopp().ore())
        .containsExactly(
            "Medlemsavgift kommun 100000010",
            "Medlemsavgift region 200000020",
            "Summa intäkter 300000030",
            "Projekt X 50000000");
    assertThat(
            Budgetfil.las(fil, Tolkningsval.INGET.medBlad("Försättsblad")).arJa()
                && Budgetfil.las(fil, Tolkningsval.INGET.medBlad("Försättsblad"))
                    .varde()
                    .langform()
                    .arJa())
        .isFalse();
  }
}
