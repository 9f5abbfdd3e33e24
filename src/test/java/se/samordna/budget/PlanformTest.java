package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.inlasning.Langform;

@DisplayName("Tabellerna som de skrivs av ur verksamhetsplaner")
class PlanformTest extends Planformprov {

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
}
