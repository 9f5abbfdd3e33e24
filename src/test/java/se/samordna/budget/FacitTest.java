package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordna.budget.Budgetblad.Tryckt;
import se.samordna.gemensam.Belopp;
import se.samordna.plan.Budgetversion;

@DisplayName("De tryckta budgetarna")
class FacitTest {

  private static final Budgetversion BKSV_2023 = Facit.version(Facit.text(Facit.BKSV_2023));
  private static final Budgetversion BKSV = Facit.version(Facit.text(Facit.BKSV_2024));
  private static final Budgetversion LUND = Facit.version(Facit.text(Facit.LUND));

  private static List<String> differenser(Budgetversion version, int procent) {
    return new Trycktasummor(version, Facit.procent(procent, version))
        .differenser().stream()
            .map(t -> t.ar() + " " + t.rad() + " " + t.differens().ore() / 100)
            .toList();
  }

  @Test
  @DisplayName("2023 stämmer helt")
  void bksv_2023_stammer() {
    assertThat(differenser(BKSV_2023, 20)).isEmpty();
  }

  @Test
  @DisplayName("2024–2026 skiljer sig bara på personal, +42 kr 2024 och −1 kr 2025")
  void bksv_2024() {
    assertThat(differenser(BKSV, 20))
        .containsExactly("2024 Summa personalkostnader 42", "2025 Summa personalkostnader -1");
  }

  @Test
  @DisplayName("tusentalskronorna skiljer sig på kostnader 2013 och på medel till förfogande")
  void lund() {
    assertThat(differenser(LUND, 0))
        .containsExactly(
            "2013 Summa kostnader 150000",
            "2013 Medel till förfogande -62000",
            "2014 Medel till förfogande 38000",
            "2015 Medel till förfogande -62000");
  }

  @ParameterizedTest(name = "{0} {1}: tryckt {2}, beräknat {3}, differens {4}, följd {5}")
  @CsvSource(
      delimiter = ';',
      value = {
        "2024;Summa intäkter;4000000;4000000;0;0",
        "2024;Summa beviljade projektinsatser;1447979;1447979;0;0",
        "2024;Summa övriga kostnader;686000;686000;0;0",
        "2024;Summa personalkostnader;1329910;1329868;42;42",
        "2024;Summa totala kostnader;3463889;3463847;0;42",
        "2024;Budgeterat resultat;536111;536153;0;-42",
        "2024;Eget kapital UB;3048482;3048524;0;-42",
        "2024;Buffert 20 % av årlig tilldelning;800000;800000;0;0",
        "2024;Kvar att disponera;2248482;2248524;0;-42",
        "2025;Summa personalkostnader;1383106;1383107;-1;-1",
        "2025;Summa totala kostnader;2546658;2546659;0;-1",
        "2025;Budgeterat resultat;1453342;1453341;0;1",
        "2025;Eget kapital IB;3048482;3048524;0;-42",
        "2025;Eget kapital UB;4501824;4501865;0;-41",
        "2025;Kvar att disponera;3701824;3701865;0;-41",
        "2026;Summa beviljade projektinsatser;300000;300000;0;0",
        "2026;Summa personalkostnader;1438431;1438431;0;0",
        "2026;Summa totala kostnader;2419431;2419431;0;0",
        "2026;Budgeterat resultat;1580569;1580569;0;0",
        "2026;Eget kapital IB;4501824;4501865;0;-41",
        "2026;Eget kapital UB;6082393;6082434;0;-41",
        "2026;Kvar att disponera;5282393;5282434;0;-41"
      })
  void bksv_tryckt_mot_beraknat(
      int ar, String rad, long tryckt, long beraknat, long differens, long foljd) {
    assertThat(tryckt(BKSV, 20, ar, rad))
        .isEqualTo(svar(ar, rad, tryckt, differens, foljd))
        .extracting(Tryckt::beraknat)
        .isEqualTo(Belopp.kronor(beraknat));
  }

  @ParameterizedTest(name = "{0} {1}: tryckt {2} tkr, differens {3}, följd {4}")
  @CsvSource(
      delimiter = ';',
      value = {
        "2013;Summa intäkter;3862;0;0",
        "2013;Summa kostnader;5000;150;150",
        "2013;Medel till förfogande;2800;-62;-212",
        "2014;Summa intäkter;3562;0;0",
        "2014;Summa kostnader;1200;0;0",
        "2014;Ackumulerat resultat från föregående år (prel);2800;0;-212",
        "2014;Medel till förfogande;5200;38;-174",
        "2015;Ackumulerat resultat från föregående år (prel);5200;0;-174",
        "2015;Medel till förfogande;7500;-62;-236"
      })
  void lund_tryckt_mot_beraknat(int ar, String rad, long tkr, long differens, long foljd) {
    assertThat(tryckt(LUND, 0, ar, rad))
        .isEqualTo(svar(ar, rad, tkr * 1000, differens * 1000, foljd * 1000));
  }

  @ParameterizedTest(name = "{0} {1}: {2} stämmer")
  @CsvSource(
      delimiter = ';',
      value = {
        "2023;Summa intäkter;4000000",
        "2023;Summa beviljade projektinsatser;1207852",
        "2023;Resultat;2792148",
        "2023;Summa övriga kostnader;1229897",
        "2023;Summa totala kostnader;2437749",
        "2023;Budgeterat resultat;1562251",
        "2023;Eget kapital UB;3534651",
        "2023;Buffert 20 % av årlig tilldelning;800000",
        "2023;Kvar att disponera;2734651"
      })
  void bksv_2023_rad_for_rad(int ar, String rad, long tryckt) {
    assertThat(tryckt(BKSV_2023, 20, ar, rad)).isEqualTo(svar(ar, rad, tryckt, 0, 0));
  }

  @Test
  @DisplayName("en felskriven summa visas som den är tryckt, med felet som differens")
  void felskriven_summa() {
    Budgetversion fel =
        Facit.version(
            Facit.text(Facit.BKSV_2023)
                .replace("Summa totala kostnader;;2437749", "Summa totala kostnader;;2437750"));

    assertThat(differenser(fel, 20))
        .containsExactly("2023 Summa totala kostnader 1", "2023 Budgeterat resultat 1");
  }

  @ParameterizedTest(
      name = "{0}: IB {1}, intäkter {2}, kostnader {3}, resultat {4}, UB {5}, kvar {6}")
  @CsvSource(
      delimiter = ';',
      value = {
        "2024;2512371;4000000;3463847;536153;3048524;2248524",
        "2025;3048524;4000000;2546659;1453341;4501865;3701865",
        "2026;4501865;4000000;2419431;1580569;6082434;5282434"
      })
  void bladet(int ar, long ib, long intakter, long kostnader, long resultat, long ub, long kvar) {
    Budgetblad blad = Facit.blad(BKSV, Facit.procent(20, BKSV), Facit.lage(BKSV), ar);

    assertThat(
            List.of(
                blad.ib(),
                blad.intakter(),
                blad.kostnader(),
                blad.resultat(),
                blad.ub(),
                blad.buffert(),
                blad.kvarAttDisponera()))
        .containsExactly(
            Belopp.kronor(ib),
            Belopp.kronor(intakter),
            Belopp.kronor(kostnader),
            Belopp.kronor(resultat),
            Belopp.kronor(ub),
            Belopp.kronor(800_000),
            Belopp.kronor(kvar));
  }

  @Test
  @DisplayName("utan buffert är allt eget kapital kvar att disponera")
  void lunds_blad() {
    Budgetblad blad = Facit.blad(LUND, Facit.procent(0, LUND), Facit.lage(LUND), 2013);

    assertThat(blad.enhet()).isEqualTo("tkr");
    assertThat(blad.kvarAttDisponera()).isEqualTo(Belopp.kronor(3_012_000));
    assertThat(blad.ub()).isEqualTo(blad.kvarAttDisponera());
  }

  private static Tryckt tryckt(Budgetversion version, int procent, int ar, String rad) {
    return new Trycktasummor(version, Facit.procent(procent, version))
        .ar(ar).stream().filter(t -> t.rad().equals(rad)).findFirst().orElseThrow();
  }

  private static Tryckt svar(int ar, String rad, long tryckt, long differens, long foljd) {
    return new Tryckt(
        ar, rad, Belopp.kronor(tryckt), Belopp.kronor(differens), Belopp.kronor(foljd));
  }
}
