package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;
import se.samordna.inlasning.Budgetfil;
import se.samordna.inlasning.Langform;
import se.samordna.inlasning.Summaart;
import se.samordna.inlasning.Summatackning;
import se.samordna.inlasning.Teckenregel;
import se.samordna.inlasning.Tolkning;
import se.samordna.inlasning.Tolkningsval;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Buffert;

@DisplayName("Förbund som ingen har sett förut")
class OkandaForbundTest {

  private static Budgetfil las(String text, Tolkningsval val) {
    return Budgetfil.las(new Innehall(text.getBytes(StandardCharsets.UTF_8)), val).varde();
  }

  private static Budgetfil las(String text) {
    return las(text, Tolkningsval.INGET);
  }

  private static List<String> rader(Langform form) {
    return form.rader().stream()
        .map(r -> r.ar() + " " + r.slag() + " " + r.namn() + " " + r.belopp().ore() / 100)
        .toList();
  }

  private static List<String> differenser(Langform form) {
    Budgetversion version = new Budgetinlasning(List.of()).version(form);
    Buffert buffert =
        new Buffert(version.ar().stream().collect(Collectors.toMap(a -> a, a -> BigDecimal.TEN)));
    return new Trycktasummor(version, buffert)
        .differenser().stream()
            .map(t -> t.ar() + " " + t.rad() + " " + t.differens().ore() / 100)
            .toList();
  }

  private static final String TRE_BLOCK =
      """
      Långtidsplan och budget;;;
      (tkr);Budget 2024;Plan 2025;Plan 2026
      Intäkter;;;
      Landskrona stad;800;800;800
      Region Skåne;1 000;1 000;1 000
      Försäkringskassan och Arbetsförmedlingen;2 000;2 000;2 000
      Ränteintäkter;40;30;-
      Summa intäkter;3 840;3 830;3 800
      ;;;
      Uppdrag;;;
      Unga utan studier;1 200-;600-;
      Nya insatser;300-;900-;1 500-
      Summa uppdrag;1 500-;1 500-;1 500-
      ;;;
      Innovationsmiljö;;;
      Processledare;700-;720-;740-
      Spridningskonferens;90-;;90-
      Summa innovationsmiljö;790-;720-;830-
      ;;;
      Kansli;;;
      Förbundschef;900-;920-;940-
      Administratör;450-;460-;470-
      Revision;30-;30-;30-
      Summa kansli;1 380-;1 410-;1 440-
      Summa kostnader;3 670-;3 630-;3 770-
      Årets resultat;170;200;30
      Ingående eget kapital;1 000;1 170;1 370
      Utgående eget kapital;1 170;1 370;1 400
      Buffert 10 %;380;380;380
      Kvar att disponera;790;990;1 020
      """;

  @Test
  @DisplayName("ett tredje huvudblock, tkr och minus efter talet läses utan att något ändras")
  void tre_block() {
    Budgetfil fil = las(TRE_BLOCK);
    Langform form = fil.langform().varde();

    assertThat(fil.tolkning().tecken()).isEqualTo(Teckenregel.KOSTNADER_NEGATIVA);
    assertThat(form.enhet()).isEqualTo("tkr");
    assertThat(rader(form))
        .contains(
            "2024 insats Unga utan studier 1200000",
            "2024 innovationsmiljo Processledare 700000",
            "2024 innovationsmiljo Spridningskonferens 90000",
            "2026 intakt Ränteintäkter 0",
            "2024 kostnad Förbundschef 900000",
            "2025 summa Summa kostnader 3630000",
            "2024 eget_kapital Ingående eget kapital 1000000")
        .doesNotContain("2026 insats Unga utan studier 0")
        .noneMatch(r -> r.startsWith("2025") && r.contains("Spridningskonferens"));
    assertThat(form.rader())
        .filteredOn(r -> r.namn().equals("Nya insatser"))
        .extracting(r -> r.lage())
        .containsOnly("fri_ram");
    assertThat(form.rader())
        .filteredOn(r -> r.lage().equals("medlemsbidrag") && r.ar() == 2024)
        .extracting(r -> r.namn())
        .containsExactly(
            "Landskrona stad", "Region Skåne", "Försäkringskassan och Arbetsförmedlingen");
    assertThat(differenser(form)).isEmpty();
  }

  @Test
  @DisplayName("åren som block under varandra, med år, avdelning, konto och belopp i spalter")
  void ar_under_varandra() {
    String text =
        """
        År,Avdelning,Konto,Post,Belopp
        2024,Intäkter,3010,Medlemsavgifter,"4.000.000,00 kr"
        2024,Insatser,5010,Samverkansteam,"2.500.000,00 kr"
        2024,Kansli,7010,Löner,"1.200.000,00 kr"
        2024,Resultat,,Resultat,"300.000,00 kr"
        2025,Intäkter,3010,Medlemsavgifter,"4.100.000,00 kr"
        2025,Insatser,5010,Samverkansteam,"(2.600.000,00 kr)"
        2025,Kansli,7010,Löner,"1.250.000,00 kr"
        """;
    Budgetfil fil = las(text.replace("(", "").replace(" kr)", " kr"));

    assertThat(rader(fil.langform().varde()))
        .containsExactly(
            "2024 intakt Medlemsavgifter 4000000",
            "2024 insats Samverkansteam 2500000",
            "2024 kostnad Löner 1200000",
            "2024 summa Resultat 300000",
            "2025 intakt Medlemsavgifter 4100000",
            "2025 insats Samverkansteam 2600000",
            "2025 kostnad Löner 1250000");
    assertThat(fil.langform().varde().rader().getFirst().konto()).isEqualTo("3010");
  }

  @Test
  @DisplayName("åren som rubriker mellan raderna")
  void ar_som_rubriker() {
    String text =
        """
        Post\tkr

        2024
        Medlemsbidrag\t2 000 000
        Summa intäkter\t2 000 000
        Projekt A\t900 000
        Summa kostnader\t900 000
        Resultat\t1 100 000

        2025
        Medlemsbidrag\t2 000 000
        Summa intäkter\t2 000 000
        Projekt B\t950 000
        Summa kostnader\t950 000
        Resultat\t1 050 000
        """;

    Langform form = las(text).langform().varde();

    assertThat(rader(form))
        .contains("2024 insats Projekt A 900000", "2025 insats Projekt B 950000")
        .hasSize(10);
    assertThat(differenser(form)).isEmpty();
  }

  @Test
  @DisplayName("bokföringens tecken: intäkter och resultat negativa, kostnader positiva")
  void bokforing() {
    String text =
        """
        Konto;Benämning;2024
        3010;Medlemsavgifter kommun;-1 000 000
        3020;Medlemsavgift region;-1 000 000
        ;Summa intäkter;-2 000 000
        5010;Projekt Vägen in;1 200 000
        7010;Löner;500 000
        ;Summa kostnader;1 700 000
        ;Årets resultat;-300 000
        """;
    Budgetfil fil = las(text);

    assertThat(fil.tolkning().tecken()).isEqualTo(Teckenregel.BOKFORING);
    assertThat(rader(fil.langform().varde()))
        .containsExactly(
            "2024 intakt Medlemsavgifter kommun 1000000",
            "2024 intakt Medlemsavgift region 1000000",
            "2024 summa Summa intäkter 2000000",
            "2024 insats Projekt Vägen in 1200000",
            "2024 personal Löner 500000",
            "2024 summa Summa kostnader 1700000",
            "2024 summa Årets resultat 300000");
    assertThat(fil.langform().varde().rader().get(3).konto()).isEqualTo("5010");
    assertThat(differenser(fil.langform().varde())).isEmpty();
  }

  @Test
  @DisplayName("två block insatser med var sin summa täcker var sina rader")
  void tva_block_insatser() {
    String text =
        """
        ;2024;tkr
        Individinsatser;;
        Team A;400;
        Team B;300;
        Summa individinsatser;700;
        Strukturinsatser;;
        Utbildning;100;
        Nätverk;50;
        Summa strukturinsatser;151;
        Summa kostnader;851;
        """;

    assertThat(differenser(las(text).langform().varde()))
        .containsExactly("2024 Summa strukturinsatser 1000");
  }

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
