package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.budget.Forslagsbelopp.Forslag;
import se.samordna.budget.Verkan.Lage;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.huvudbok.Budgetlage;
import se.samordna.huvudbok.Finansiering;
import se.samordna.huvudbok.Finansiering.Kalla;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Buffert;

@DisplayName("Vad ett förslag gör med kvar att disponera (R22)")
class VerkanTest {

  private static final String PLAN =
      """
      ar;slag;rad;lage;belopp_kr
      2024;intakt;Bidrag;medlemsbidrag;4000000
      2024;insats;Stöd;budgeterad;600000
      2024;insats;Nya insatser;fri_ram;400000
      2024;kostnad;Lokal;;2800000
      2024;eget_kapital;IB;;2500000
      2025;intakt;Bidrag;medlemsbidrag;4000000
      2025;insats;Stöd;budgeterad;500000
      2025;kostnad;Lokal;;3000000
      """;

  private static final Budgetversion VERSION = Facit.version(PLAN);
  private static final Buffert TJUGO = Facit.procent(20, VERSION);
  private static final Budgetlage LAGE = Facit.lage(VERSION);

  private static Finansiering rad(
      int ar, long kronor, Optional<Kalla> kalla, Optional<String> namn) {
    return new Finansiering(
        ar, Belopp.kronor(kronor), kalla, namn.map(n -> Facit.rad(VERSION, ar, n)));
  }

  private static Finansiering utan(int ar, long kronor) {
    return rad(ar, kronor, Optional.empty(), Optional.empty());
  }

  private static Finansiering eget(int ar, long kronor) {
    return rad(ar, kronor, Optional.of(Kalla.EGET_KAPITAL), Optional.empty());
  }

  private static Verkan av(Finansiering... rader) {
    Omlage nu = Omlage.fran(LAGE, new HashMap<>());
    Omlage om = nu.med(ArendeId.ny(), new Forslag("Teamet", List.of(rader)));
    return Verkan.av(
        2024,
        List.of(rader),
        Set.of(),
        ar -> nu.blad(ar, LAGE.saldon(), TJUGO),
        ar -> om.blad(ar, LAGE.saldon(), TJUGO));
  }

  private static Verkan.Ar ar(Verkan v, int ar) {
    return v.ar().stream().filter(a -> a.ar() == ar).findFirst().orElseThrow();
  }

  private static Belopp kr(long kronor) {
    return Belopp.kronor(kronor);
  }

  @Test
  @DisplayName("ett år utan källa räknas, och ryms inte")
  void ar_utan_kalla() {
    Verkan v =
        av(
            rad(2024, 400_000, Optional.of(Kalla.FRI_RAM), Optional.of("Nya insatser")),
            utan(2025, 300_000));
    assertThat(ar(v, 2024).lage()).isEqualTo(Lage.RYMS);
    assertThat(ar(v, 2024).andring()).isEqualTo(Belopp.NOLL);
    assertThat(ar(v, 2025).lage()).isEqualTo(Lage.SAKNAR_FINANSIERING);
    assertThat(ar(v, 2025).andring()).isEqualTo(kr(-300_000));
    assertThat(v.arUtanFinansiering()).containsExactly(2025);
  }

  @Test
  @DisplayName("innan något valts ryms inget år, och senare år säger att de hänger på de tidigare")
  void inget_valt() {
    Verkan v = av(utan(2024, 100_000));
    assertThat(ar(v, 2024).lage()).isEqualTo(Lage.SAKNAR_FINANSIERING);
    assertThat(ar(v, 2025).lage()).isEqualTo(Lage.BEROR_PA_TIDIGARE);
    assertThat(ar(v, 2025).andring()).isEqualTo(kr(-100_000));
  }

  @Test
  @DisplayName("ett år där en av flera rader saknar källa är inte klart")
  void delat_ar() {
    Verkan v = av(eget(2024, 100_000), utan(2024, 50_000));
    assertThat(ar(v, 2024).lage()).isEqualTo(Lage.SAKNAR_FINANSIERING);
    assertThat(ar(v, 2024).foreslaget()).isEqualTo(kr(150_000));
    assertThat(ar(v, 2024).utanFinansiering()).isEqualTo(kr(50_000));
  }

  @Test
  @DisplayName("en källa som kräver en rad är vald först när raden är det")
  void kalla_utan_rad() {
    assertThat(ar(av(rad(2024, 1, Optional.of(Kalla.BUDGETRAD), Optional.empty())), 2024).lage())
        .isEqualTo(Lage.SAKNAR_FINANSIERING);
  }

  @Test
  @DisplayName("mer än det lediga på raden ryms inte, också delat på flera belopp")
  void mer_an_ledigt() {
    Finansiering halva = rad(2024, 300_001, Optional.of(Kalla.BUDGETRAD), Optional.of("Stöd"));
    assertThat(ar(av(halva), 2024).lage()).isEqualTo(Lage.RYMS);
    assertThat(ar(av(halva, halva), 2024).lage()).isEqualTo(Lage.RADEN_RACKER_INTE);
  }

  @Test
  @DisplayName("under bufferten och under noll sägs, också för ett senare år")
  void under() {
    // 2024: UB 2 700 000 - 0; 2025: UB + 500 000. Buffert 800 000.
    Belopp kvar = ar(av(eget(2024, 1)), 2024).nu();
    long over = kvar.ore() / 100;
    assertThat(ar(av(eget(2024, over)), 2024).lage()).isEqualTo(Lage.RYMS);
    assertThat(ar(av(eget(2024, over + 1)), 2024).lage()).isEqualTo(Lage.UNDER_BUFFERTEN);
    assertThat(ar(av(eget(2024, over + 800_001)), 2024).lage()).isEqualTo(Lage.UNDER_NOLL);
    assertThat(ar(av(eget(2025, 9_000_000)), 2025).lage()).isEqualTo(Lage.UNDER_NOLL);
  }

  @Test
  @DisplayName("varje år förslaget rör visas: efter planåren, utan budget och före det första")
  void alla_ar() {
    Verkan v = av(eget(2024, 1), eget(2027, 100), eget(2023, 5));
    assertThat(v.ar()).extracting(Verkan.Ar::ar).containsExactly(2023, 2024, 2025, 2027);
    assertThat(ar(v, 2027).lage()).isEqualTo(Lage.SAKNAR_BUDGET);
    assertThat(ar(v, 2023).lage()).isEqualTo(Lage.SAKNAR_BUDGET);
    assertThat(ar(v, 2027).foreslaget()).isEqualTo(kr(100));
  }

  @Test
  @DisplayName("en version i följden räknas som fastställelsen räknar, med det som redan beviljats")
  void version_i_foljden() {
    Budgetversion ny =
        Facit.version(PLAN.replace("2024;kostnad;Lokal;;2800000", "2024;kostnad;Lokal;;2900000"));
    Omlage nu = Omlage.fran(LAGE, new HashMap<>());
    Forslag teamet = new Forslag("Teamet", List.of(eget(2024, 200_000)));
    Omlage efter = nu.med(ArendeId.ny(), teamet).med(ny);
    Belopp fore = nu.blad(2024, LAGE.saldon(), TJUGO).orElseThrow().kvarAttDisponera();
    assertThat(efter.blad(2024, LAGE.saldon(), TJUGO).orElseThrow().kvarAttDisponera())
        .isEqualTo(fore.minus(kr(300_000)));
  }
}
