package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.inlasning.Langform;

@DisplayName("Planernas tabeller med andra ord: kapital, avgifter, kostnadsblock och utrymme")
class PlanformIVariationTest extends Planformprov {

  private static final String UPPDRAG =
      """
      Långtidsplan och budget;2023;2024
      Intäkter;Tkr;Tkr
      Landskrona stad;700;700
      Svalövs kommun;300;300
      Region Skåne;1 000;1 000
      Försäkringskassan;2 000;2 000
      %1$s;1 500;1 300
      %2$sUppdrag;;
      Unga i sikte;900;600
      Vägen vidare;700;300
      Nya uppdrag;200;900
      Summa uppdrag;1 800;1 800
      Innovationsmiljö;;
      Processledare;800;800
      Behovsanalys;200;200
      Summa innovationsmiljö;1 000;1 000
      Kansli;;
      Förbundschef;900;900
      Kaffe och möbler;500;500
      Summa kansli;1 400;1 400
      %3$s;4 200;4 200
      Resultat;-200;-200
      Utgående eget kapital;1 300;1 100
      """;

  @ParameterizedTest(name = "{0}; {1}; {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ingående eget kapital|Summa intäkter;4 000;4 000|Summa kostnader",
        "Ingående överskott|Summa intäkter;4 000;4 000|SUMMMA KOSTNADER",
        "Ingående överskott|Summa intäkter och kapital;5 500;5 300|Suma kostnader",
        "Överskott från föregående år|Summa tillgångar;5 500;5 300|Totlat kostnader",
        "Balanserat överskott|Summa intäkter;4 000;4 000|Kostnader totallt",
        "Överfört från 2022|Summa intäkter;4 000;4 000|Summa kostnader",
        "Sparade medel från tidigare år||Summa kostnader",
        "IB eget kapital||Smma kostnader"
      })
  @DisplayName("uppdrag: ingående kapital mellan intäkter och kostnader, felstavad summa")
  void uppdrag(String ib, String summa, String kostnader) {
    String tabell = UPPDRAG.formatted(ib, summa == null ? "" : summa + "\n", kostnader);
    for (Langform form : las(tabell)) {
      assertThat(avdelning(form, 2023, "intakt")).hasSize(4);
      assertThat(avdelning(form, 2023, "eget_kapital")).containsExactly(ib + " 1500000");
      assertThat(avdelning(form, 2023, "insats"))
          .containsExactly("Unga i sikte 900000", "Vägen vidare 700000", "Nya uppdrag 200000");
      assertThat(avdelning(form, 2023, "innovationsmiljo")).hasSize(2);
      assertThat(avdelning(form, 2023, "kostnad"))
          .containsExactly("Förbundschef 900000", "Kaffe och möbler 500000");
      assertThat(lage(form, "fri_ram")).containsExactly("Nya uppdrag");
      assertThat(lage(form, "medlemsbidrag")).hasSize(4);
      assertThat(differenser(form, 10)).isEmpty();
    }
  }

  private static final String KUST =
      """
      Intäkter;2020;2021
      Medlemsavgifter;Tkr;Tkr
      Försäkringskassan;2435;2 435
      Region Skåne;1 217;1 217
      Tomelilla kommun;609;609
      Ystads kommun;609;609
      Summa intäkter;4 870;4 870
      Beslutade insatser;;
      Ungdomsmottagningen;3 200;0
      Första steget;2 100;0
      Nya insatser;100;0
      %s;5 400;0
      Kostnader;;
      Förbundschef 42 %%;480;480
      Kaffe, möbler;101;101
      Styrelsearvoden;1 400;1 400
      Summa kostnader;1 981;1 981
      Resultat;-2 511;2 889
      Eget kapital IB;3 500;989
      Eget kapital UB;989;3 878
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUMMMA BESLUTADE INSATSER",
        "Summa beslutade insatser",
        "Sumam beslutade insatser",
        "Suma insatser",
        "Toatlt insatser",
        "Beslutade insatser totallt"
      })
  @DisplayName("kusten: rubriken Medlemsavgifter, felstavad summa, ett vanligt kostnadsblock")
  void kusten(String summa) {
    for (Langform form : las(KUST.formatted(summa))) {
      assertThat(form.enhet()).isEqualTo("tkr");
      assertThat(avdelning(form, 2020, "intakt"))
          .containsExactly(
              "Försäkringskassan 2435000",
              "Region Skåne 1217000",
              "Tomelilla kommun 609000",
              "Ystads kommun 609000");
      assertThat(lage(form, "medlemsbidrag")).hasSize(4);
      assertThat(avdelning(form, 2020, "insats")).hasSize(3);
      assertThat(lage(form, "fri_ram")).containsExactly("Nya insatser");
      assertThat(avdelning(form, 2020, "kostnad")).contains("Kaffe, möbler 101000");
      assertThat(avdelning(form, 2020, "eget_kapital")).containsExactly("Eget kapital IB 3500000");
      assertThat(differenser(form, 0)).isEmpty();
    }
  }

  @Test
  @DisplayName(
      "en felstavad rad vars tal inte är någons summa är en rad; en dubblering är en summa")
  void felstavatUtanBelagg() {
    String tabell =
        """
        Belopp i tkr;2030
        Insatser;
        Väg in;300
        Sumpa skog;75
        Summa insatser;375
        """;
    for (Langform form : las(tabell)) {
      assertThat(avdelning(form, 2030, "insats")).contains("Sumpa skog 75000");
    }
    for (Langform form : las(tabell.replace("Summa insatser;375", "SUMMMA insatser;380"))) {
      assertThat(avdelning(form, 2030, "summa")).containsExactly("SUMMMA insatser 380000");
      assertThat(differenser(form, 0)).containsExactly("2030 SUMMMA insatser 5000");
    }
  }

  @Test
  @DisplayName("ett vanligt kostnadsblock är kostnader, med och utan insatser för sig")
  void kostnadsblock() {
    String block = "Kostnader;\nKaffe;10\nMöbler;20\nKorgar;5\nLön;7\nSumma kostnader;42\n";
    for (String fore :
        List.of(
            "",
            "Insatser;\nVäg in;5\nSumma insatser;5\n",
            "Väg in;5\nSumma beviljade insatser;5\n")) {
      for (Langform form :
          las("Belopp i tkr;2030\nMedlemsavgift kommun;50\nSumma intäkter;50\n" + fore + block)) {
        assertThat(avdelning(form, 2030, "kostnad"))
            .as(fore)
            .containsExactly("Kaffe 10000", "Möbler 20000", "Korgar 5000");
        assertThat(avdelning(form, 2030, "personal")).containsExactly("Lön 7000");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Nya insatser,fri_ram",
    "Nya projekt och förstudier,fri_ram",
    "Utrymme för nya insatser,fri_ram",
    "Ej fördelade medel,fri_ram",
    "Att fördela under året,fri_ram",
    "Reserv,fri_ram",
    "Planerad utvärdering,budgeterad",
    "Väg in,''",
    "Nyanlända insats,''"
  })
  @DisplayName("vad som är utrymme och vad som är beviljat")
  void utrymme(String namn, String lage) {
    Langform form = las("Belopp i tkr;2030\nInsatser;\n" + namn + ";100\nAnnan;5\n").getFirst();

    assertThat(form.rader().getFirst().lage()).isEqualTo(lage.isEmpty() ? "beviljad" : lage);
  }
}
