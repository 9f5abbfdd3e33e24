package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.InsatsId;
import se.samordna.huvudbok.Budgetlage;
import se.samordna.huvudbok.Finansiering;
import se.samordna.huvudbok.Finansiering.Kalla;
import se.samordna.huvudbok.Fordelning;
import se.samordna.huvudbok.Konto;
import se.samordna.huvudbok.Medelsprovning;
import se.samordna.huvudbok.Saldon;
import se.samordna.huvudbok.Tilldelning;
import se.samordna.plan.Budgetpost;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Buffert;
import se.samordna.plan.Slag;

@DisplayName("Huvudbokens läge")
class BudgetlageTest {

  private static final Budgetversion PLAN =
      Facit.version(
          Facit.utanVellinge()
              + "\n2024;insats;Nya insatser;fri_ram;400000"
              + "\n2025;insats;Nya insatser;fri_ram;500000");
  private static final Buffert TJUGO = Facit.procent(20, PLAN);

  /** Facit i prov: det enkla sättet att räkna, utan konton. */
  private static final class Kladd {
    final Map<String, Long> rader = new HashMap<>();

    long kostnader(int ar) {
      return rader.entrySet().stream()
          .filter(e -> e.getKey().startsWith(ar + " "))
          .mapToLong(Map.Entry::getValue)
          .sum();
    }
  }

  private static Kladd kladd(List<Tilldelning> levande) {
    Kladd kladd = new Kladd();
    PLAN.ar()
        .forEach(
            ar ->
                PLAN.kostnader(ar)
                    .forEach(r -> kladd.rader.put(ar + " " + r.radId(), r.belopp().ore())));
    for (Tilldelning t : levande) {
      if (t.kalla() != Kalla.BUDGETRAD) {
        kladd.rader.merge(t.ar() + " " + t.till(), t.belopp().ore(), Long::sum);
      }
      if (t.kalla() == Kalla.FRI_RAM) {
        kladd.rader.merge(t.ar() + " " + t.fran().orElseThrow(), -t.belopp().ore(), Long::sum);
      }
    }
    return kladd;
  }

  private static void stammer(Budgetlage lage) {
    Saldon saldon = lage.saldon();
    Kladd kladd = kladd(lage.tilldelningar());
    Map<UUID, Budgetpost> poster =
        lage.tilldelningar().stream()
            .map(Tilldelning::till)
            .distinct()
            .collect(
                Collectors.toMap(
                    id -> id, id -> new Budgetpost(id, Slag.INSATS, "x", Optional.empty())));
    long ib = 251_237_100;
    for (int ar : PLAN.ar()) {
      Budgetblad blad = new Bladrakning(PLAN, poster, TJUGO).blad(ar, saldon);
      long ub = ib + 400_000_000 - kladd.kostnader(ar);
      assertThat(blad.ib().ore()).isEqualTo(ib);
      assertThat(blad.ub().ore()).isEqualTo(ub);
      assertThat(saldon.av(Konto.egetKapital(ar)).ore()).isEqualTo(ub);
      assertThat(summa(saldon, ar)).as("summan är noll " + ar).isZero();
      blad.sektioner().stream()
          .filter(s -> s.slag().arKostnad())
          .flatMap(s -> s.rader().stream())
          .forEach(
              r -> {
                assertThat(r.budget().ore())
                    .isEqualTo(kladd.rader.get(blad.ar() + " " + r.radId()));
                assertThat(r.ledigt())
                    .isEqualTo(r.budget().minus(r.reserverat()).minus(r.beviljat()));
                assertThat(r.ledigt().ore()).isNotNegative();
              });
      ib = ub;
    }
  }

  private static long summa(Saldon saldon, int ar) {
    return saldon.ar(ar).mapToLong(e -> e.getValue().ore()).sum();
  }

  @RepeatedTest(40)
  @DisplayName("stämmer med en omräkning från grunden efter vilken följd av handlingar som helst")
  void slumpvisa_foljder(RepetitionInfo gang) {
    Random slump = new Random(gang.getCurrentRepetition());
    Budgetlage lage = Facit.lage(PLAN);
    List<BeslutId> beslut = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      lage = steg(lage, beslut, slump);
      stammer(lage);
    }
    assertThat(beslut).isNotEmpty();
  }

  private static Budgetlage steg(Budgetlage lage, List<BeslutId> beslut, Random slump) {
    int val = slump.nextInt(4);
    if (val < 2 || beslut.isEmpty()) {
      return reservera(lage, beslut, slump);
    }
    BeslutId ett = beslut.get(slump.nextInt(beslut.size()));
    return val == 2 ? lage.beviljat(ett, InsatsId.ny()) : lage.utan(arendet(lage, ett), ett);
  }

  private static ArendeId arendet(Budgetlage lage, BeslutId beslut) {
    return lage.tilldelningar().stream()
        .filter(t -> t.beslut().equals(beslut))
        .map(Tilldelning::arende)
        .findFirst()
        .orElseGet(ArendeId::ny);
  }

  private static Budgetlage reservera(Budgetlage lage, List<BeslutId> beslut, Random slump) {
    BeslutId nytt = BeslutId.ny();
    UUID egen = UUID.randomUUID();
    List<Finansiering> rader =
        slump.ints(1 + slump.nextInt(3), 0, 3).mapToObj(k -> slumprad(k, slump)).toList();
    Fordelning fordelning = new Fordelning(lage, ArendeId.ny(), nytt, egen);
    List<Tilldelning> nya = fordelning.av(rader);
    boolean ryms =
        new Medelsprovning(lage, TJUGO, Set.of())
            .prova(rader, false, () -> lage.med(nya))
            .isEmpty();
    if (ryms) {
      beslut.add(nytt);
    }
    return ryms ? lage.med(nya) : lage;
  }

  private static Finansiering slumprad(int kalla, Random slump) {
    int ar = 2024 + slump.nextInt(2);
    String namn = kalla == 0 ? "Uppföljning/utvärdering/effektmätning" : "Nya insatser";
    return new Finansiering(
        ar,
        Belopp.kronor(1 + slump.nextInt(kalla == 2 ? 900_000 : 60_000)),
        Optional.of(Kalla.values()[kalla]),
        kalla == 2 ? Optional.empty() : Optional.of(Facit.rad(PLAN, ar, namn)));
  }

  @Test
  @DisplayName("ett utkast tar inte över ett år som har en fastställd budget")
  void utkast_viker() {
    Budgetlage lage = Facit.lage(PLAN.faststalld());
    Budgetversion utkast =
        Facit.version(Facit.text(Facit.BKSV_2024) + "2027;intakt;Bidrag;medlemsbidrag;4000000\n");

    assertThat(lage.arSomTas(utkast)).containsExactly(2027);
    assertThat(lage.arSomTas(utkast.faststalld()))
        .containsExactlyInAnyOrder(2024, 2025, 2026, 2027);
  }

  @Test
  @DisplayName("besluten följer med när en ny version gäller, utan att räknas dubbelt")
  void besluten_foljer_med() {
    Budgetlage lage = Facit.lage(PLAN);
    UUID egen = UUID.randomUUID();
    ArendeId arende = ArendeId.ny();
    Budgetlage efter =
        lage.med(
            new Fordelning(lage, arende, BeslutId.ny(), egen)
                .av(
                    List.of(
                        new Finansiering(
                            2024,
                            Belopp.kronor(172_960),
                            Optional.of(Kalla.EGET_KAPITAL),
                            Optional.empty()))));
    Budgetpost post =
        new Budgetpost(
            egen, Slag.INSATS, "Strukturövergripande förstudie Vellinge", Optional.of(arende));
    Budgetversion ny =
        new Budgetinlasning(List.of(post))
            .version(
                se.samordna.inlasning.Langformslasare.las(
                        new se.samordna.gemensam.Innehall(
                            Facit.text(Facit.BKSV_2024)
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        Optional.empty())
                    .varde());
    Saldon saldon = efter.medVersion(ny, Set.copyOf(ny.ar())).saldon();

    assertThat(saldon.av(Konto.egetKapital(2024))).isEqualTo(Belopp.kronor(3_048_524));
    assertThat(saldon.av(Konto.reserverat(arende, 2024, egen))).isEqualTo(Belopp.kronor(172_960));
    assertThat(saldon.av(Konto.beviljat(egen, 2024, egen)))
        .as("den inlästa raden är redan täckt av beslutet")
        .isEqualTo(Belopp.NOLL);
  }
}
