package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.inlasning.Budgetfil;
import se.samordna.inlasning.Langform;
import se.samordna.inlasning.Teckenregel;

@DisplayName("Förbund som ingen har sett förut")
class OkandaForbundTest extends OkandaForbundprov {

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
}
