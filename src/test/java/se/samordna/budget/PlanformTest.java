package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.gemensam.Innehall;
import se.samordna.inlasning.Budgetfil;
import se.samordna.inlasning.Langform;
import se.samordna.inlasning.Tolkningsval;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Buffert;

@DisplayName("Tabellerna som de skrivs av ur fem verksamhetsplaner")
class PlanformTest {

  /** Som csv och som xlsx; enheten bara när bladet inte säger den. */
  private static List<Langform> las(String tabell, Tolkningsval val) {
    List<List<String>> rader = tabell.lines().map(r -> Arrays.asList(r.split(";", -1))).toList();
    Innehall xlsx =
        new Bredblad(
                rader.stream()
                    .map(
                        r ->
                            r.stream()
                                .map(c -> c.matches("-?\\d[\\d ]*") ? c.replace(" ", "") : c)
                                .toList())
                    .toList())
            .xlsx();
    return Stream.of(new Innehall(tabell.getBytes(StandardCharsets.UTF_8)), xlsx)
        .map(f -> Budgetfil.las(f, val).varde().langform().varde())
        .toList();
  }

  private static List<Langform> las(String tabell) {
    return las(tabell, Tolkningsval.INGET);
  }

  private static List<String> avdelning(Langform form, int ar, String slag) {
    return form.rader().stream()
        .filter(r -> r.ar() == ar && r.slag().equals(slag))
        .map(r -> r.namn() + " " + r.belopp().ore() / 100)
        .toList();
  }

  private static List<String> lage(Langform form, String lage) {
    return form.rader().stream()
        .filter(r -> r.lage().equals(lage))
        .map(r -> r.namn())
        .distinct()
        .toList();
  }

  private static List<String> differenser(Langform form, int procent) {
    Budgetversion version = new Budgetinlasning(List.of()).version(form);
    Buffert buffert =
        new Buffert(
            version.ar().stream()
                .collect(Collectors.toMap(a -> a, a -> BigDecimal.valueOf(procent))));
    return new Trycktasummor(version, buffert)
        .differenser().stream()
            .map(t -> t.ar() + " " + t.rad() + " " + t.differens().ore() / 100)
            .toList();
  }

  @Test
  @DisplayName("fyra kommuner 2023: personal under rubrik, eget kapital sist, stavfel i resultatet")
  void fyraKommuner2023() {
    String tabell =
        """
        Samordningsförbundet Burlöv, Kävlinge,;
        Staffanstorp, Vellinge;Budget
        ;2023
        Nettoomsättning;4 000 000
        Summa intäkter;4 000 000
        4027 PAS;207 052
        4029 AKTIV;100 800
        4030 SAMTEAM 2.0 Burlöv;450 000
        4031 SAMTEAM 2.0 Staffanstorp;450 000
        Summa beviljade projektinsatser;1 207 852
        Resultat;2 792 148
        Utbildning/konferens;100 000
        Reskostnader;20 000
        Tele, data, lokal;34 000
        Dataskyddsombud - GDPR;17 000
        Hemsida Finsam;15 000
        Förvaltningskostnader, revision;25 000
        Övriga externa tjänster, eknonomisk förvaltning;200 000
        Övriga externa tjänster. Medlemsavgifter;25 000
        Finansiell post., ränta;29
        Personalkostnader inklusive sociala avgifter;
        Styrelse;100 000
        Anställda;693 868
        Summa övriga kostnader;1 229 897
        Summa totala kostnader;2 437 749
        Budeterat resultat 2023;1 562 251
        Eget kapital IB  2023 Per 221031;1 972 400
        Budget 2023 inkl redan beviljat;1 562 251
        Eget kapital;3 534 651
        20% av 4 000 000 (rekommenderat av FK);800 000
        Kvar att disponera 2023;2 734 651
        """;
    for (Langform form : las(tabell)) {
      assertThat(avdelning(form, 2023, "insats")).hasSize(4);
      assertThat(avdelning(form, 2023, "kostnad")).hasSize(9);
      assertThat(avdelning(form, 2023, "personal"))
          .containsExactly("Styrelse 100000", "Anställda 693868");
      assertThat(avdelning(form, 2023, "eget_kapital"))
          .singleElement()
          .asString()
          .endsWith("1972400");
      assertThat(lage(form, "medlemsbidrag")).containsExactly("Nettoomsättning");
      assertThat(differenser(form, 20)).isEmpty();
    }
  }

  @Test
  @DisplayName("fyra kommuner 2024–2026: prognosen läggs till det ingående kapitalet")
  void fyraKommuner2024() {
    String tabell =
        """
        Samordningsförbundet Burlöv-Kävlinge-Staffanstorp-Vellinge*;Budget 2024;Budget 2025;Budget 2026
        Nettoomsättning;4 000 000;4 000 000;4 000 000
        Summa intäkter;4 000 000;4 000 000;4 000 000
        Strukturövergripande förstudie Vellinge;172 960;0;0
        AKTIV;100 800;12 600;0
        SAMTEAM 2.0 Burlöv;450 000;0;0
        SAMTEAM 2.0 Staffanstorp;674 219;171 952;0
        Uppföljning/utvärdering/effektmätning;50 000;300 000;300 000
        Summa beviljade projektinsatser;1 447 979;484 552;300 000
        Utbildning/konferens;200 000;200 000;200 000
        Resekostnader;40 000;50 000;50 000
        Tele, data, lokal;34 000;34 000;34 000
        Dataskyddsbud - GDPR;17 000;20 000;22 000
        Kommunikation;70 000;50 000;50 000
        Förvaltningskostnader, revision;100 000;100 000;100 000
        Övriga externa tjänster, ekonomisk förvaltning;200 000;200 000;200 000
        Övriga externa tjänster. Medlemsavgifter;25 000;25 000;25 000
        Summa övriga kostnader;686 000;679 000;681 000
        Styrelse;250 000;260 000;270 400
        Anställda;693 868;721 623;750 488
        Sociala avgifter;386 000;401 484;417 543
        Summa personalkostnader;1 329 910;1 383 106;1 438 431
        Summa totala kostnader;3 463 889;2 546 658;2 419 431
        Budgeterat resultat 2024;536 111;1 453 342;1 580 569
        Eget kapital, ingående balans (IB) 2023;1 438 887;3 048 482;4 501 824
        Prognos 2023;1 073 484;;
        Eget kapital, utgående balans (UB);3 048 482;4 501 824;6 082 393
        20% av årlig tilldelning (rekommenderat av FK);800 000;800 000;800 000
        Kvar att disponera;2 248 482;3 701 824;5 282 393
        """;
    for (Langform form : las(tabell)) {
      assertThat(avdelning(form, 2024, "insats")).hasSize(5);
      assertThat(avdelning(form, 2024, "personal")).hasSize(3);
      assertThat(avdelning(form, 2024, "eget_kapital"))
          .containsExactly(
              "Eget kapital, ingående balans (IB) 2023 1438887", "Prognos 2023 1073484");
      assertThat(differenser(form, 20))
          .containsExactly("2024 Summa personalkostnader 42", "2025 Summa personalkostnader -1");
    }
  }

  @Test
  @DisplayName("Lund: insatser och kostnader i samma block, t kr under åren")
  void lund() {
    String tabell =
        """
        ;2013;2014;2015
        Intäkter;t kr;t kr;t kr
        Försäkringskassan (inkl. AF);1 756;1 756;1 756
        Region Skåne;878;878;878
        Lunds kommun;878;878;878
        Medel fr. Finsam Kävl-Lomma;300;;
        Räntor;50;50;50
        Summa intäkter/tillgångar;3 862;3 562;3 562
        Kostnader;;;
        Projekt Rehabsamverkan;1 000;;
        Unga vuxna;1 600;;
        KRAFT;750;;
        Samverkansresurs AF;300;;
        Seminarier, utbildningar;200;200;200
        Administration;800;800;800
        Utvärderingar;200;200;200
        Summa kostnader;5 000;1 200;1 200
        Ack. Res. Fr. föreg. år (prel);4 000;2 800;5 200
        Medel till förfogande;2 800;5 200;7 500
        """;
    for (Langform form : las(tabell)) {
      assertThat(form.enhet()).isEqualTo("tkr");
      assertThat(avdelning(form, 2013, "insats"))
          .containsExactly(
              "Projekt Rehabsamverkan 1000000",
              "Unga vuxna 1600000",
              "KRAFT 750000",
              "Samverkansresurs AF 300000");
      assertThat(avdelning(form, 2013, "kostnad")).hasSize(3);
      assertThat(lage(form, "medlemsbidrag"))
          .containsExactly("Försäkringskassan (inkl. AF)", "Region Skåne", "Lunds kommun");
      assertThat(differenser(form, 0))
          .containsExactly(
              "2013 Summa kostnader 150000",
              "2013 Medel till förfogande -62000",
              "2014 Medel till förfogande 38000",
              "2015 Medel till förfogande -62000");
    }
  }

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
