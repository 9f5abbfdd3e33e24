package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.budget.Forslagsbelopp.Forslag;
import se.samordna.forbund.Ordning;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.huvudbok.Budgetlage;
import se.samordna.huvudbok.Finansiering;
import se.samordna.huvudbok.Finansiering.Kalla;
import se.samordna.plan.Budgetpost;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Buffert;

@DisplayName("Eget kapital år för år")
class KapitalTest {

  private static final Budgetversion PLAN = Facit.version(Facit.utanVellinge());
  private static final Buffert TJUGO = Facit.procent(20, PLAN);
  private static final Budgetlage LAGE = Facit.lage(PLAN);

  private static Finansiering eget(int ar, long kronor) {
    return new Finansiering(
        ar, Belopp.kronor(kronor), Optional.of(Kalla.EGET_KAPITAL), Optional.empty());
  }

  private static Kapitalar ar(Omlage tanke, int ar, Ordning ordning) {
    Budgetblad blad = tanke.blad(ar, LAGE.saldon(), TJUGO).orElseThrow();
    return new Kapitalregler(ordning, 2023).prova(blad, PLAN.medlemsbidrag(ar));
  }

  private static Omlage ingenting() {
    return Omlage.fran(LAGE, new HashMap<>());
  }

  private static List<String> varningar(Kapitalar ar) {
    return ar.varningar().stream().map(Kapitalar.Varning::kod).toList();
  }

  @Test
  @DisplayName("två ärenden på en gång sänker varje senare år med bådas belopp")
  void tva_arenden() {
    Omlage tanke =
        ingenting()
            .med(ArendeId.ny(), new Forslag("Förstudien", List.of(eget(2024, 172_960))))
            .med(ArendeId.ny(), new Forslag("Teamet", List.of(eget(2025, 100_000))));
    assertThat(ar(tanke, 2024, Ordning.lagens()).blad().kvarAttDisponera())
        .isEqualTo(Belopp.kronor(2_248_524));
    assertThat(ar(tanke, 2025, Ordning.lagens()).blad().kvarAttDisponera())
        .isEqualTo(Belopp.kronor(3_701_865 - 100_000));
    assertThat(ar(tanke, 2026, Ordning.lagens()).blad().kvarAttDisponera())
        .isEqualTo(Belopp.kronor(5_282_434 - 100_000));
    assertThat(ar(tanke, 2024, Ordning.lagens()).reserverat()).isEqualTo(Belopp.kronor(172_960));
  }

  @Test
  @DisplayName("det man tänkt sig rör inte läget som är")
  void inget_sparas() {
    ingenting().med(ArendeId.ny(), new Forslag("Förstudien", List.of(eget(2024, 172_960))));
    assertThat(ar(ingenting(), 2024, Ordning.lagens()).blad().kvarAttDisponera())
        .isEqualTo(Belopp.kronor(2_421_484));
  }

  @Test
  @DisplayName("kapital över trappans steg varnas, med steget som bidraget hör till")
  void over_rekommendationen() {
    Ordning ordning =
        Facit.ordning(
            List.of(
                new Ordning.Trappsteg(Optional.of(3_000_000L), 60),
                new Ordning.Trappsteg(Optional.of(5_000_000L), 90),
                new Ordning.Trappsteg(Optional.empty(), 20)),
            3);
    // 2024: bidragen är 4 000 000, 90 % är 3 600 000 och UB 3 221 484; 2025 är UB 4 674 825.
    assertThat(varningar(ar(ingenting(), 2024, ordning)))
        .doesNotContain("kapital_over_rekommendation");
    assertThat(varningar(ar(ingenting(), 2025, ordning))).contains("kapital_over_rekommendation");
    assertThat(varningar(ar(ingenting(), 2024, Ordning.lagens())))
        .as("utan egen trappa gäller 20 procent")
        .contains("kapital_over_rekommendation");
  }

  @Test
  @DisplayName("under bufferten och underbalans (R21) varnas")
  void under_bufferten() {
    Omlage tanke =
        ingenting().med(ArendeId.ny(), new Forslag("Allt", List.of(eget(2024, 3_000_000))));
    assertThat(varningar(ar(tanke, 2024, Ordning.lagens())))
        .contains("under_bufferten", "underbalanserad");
  }

  @Test
  @DisplayName("färre insatser än målet ett kommande år varnas")
  void fa_insatser() {
    assertThat(varningar(ar(ingenting(), 2026, Ordning.lagens()))).contains("fa_insatser");
    assertThat(varningar(ar(ingenting(), 2024, Facit.ordning(List.of(), 3))))
        .doesNotContain("fa_insatser");
    assertThat(ar(ingenting(), 2024, Ordning.lagens()).insatser()).isEqualTo(3);
  }

  @Test
  @DisplayName("ett ärende får en egen rad i bladet man tänkt sig")
  void egen_rad() {
    Map<UUID, Budgetpost> inga = new HashMap<>();
    Budgetblad blad =
        Omlage.fran(LAGE, inga)
            .med(ArendeId.ny(), new Forslag("Förstudien", List.of(eget(2024, 172_960))))
            .blad(2024, LAGE.saldon(), TJUGO)
            .orElseThrow();
    assertThat(blad.sektioner().stream().flatMap(s -> s.rader().stream()))
        .anyMatch(
            r -> r.namn().equals("Förstudien") && r.reserverat().equals(Belopp.kronor(172_960)));
    assertThat(inga).isEmpty();
  }

  private static Optional<Kapitalprognos> prognos(
      int ar, Map<UUID, Belopp> perRad, Optional<Kapitalar> forra) {
    Budgetblad blad = ingenting().blad(ar, LAGE.saldon(), TJUGO).orElseThrow();
    return Kapitalprognos.av(blad, perRad, Map.of(), forra);
  }

  private static Kapitalar vantat(int ar, Map<UUID, Belopp> perRad) {
    return ar(ingenting(), ar, Ordning.lagens()).med(prognos(ar, perRad, Optional.empty()));
  }

  private static Map.Entry<UUID, Belopp> dyrare(int ar, String rad, long kronor) {
    Budgetblad.Rad r =
        ingenting().blad(ar, LAGE.saldon(), TJUGO).orElseThrow().sektioner().stream()
            .flatMap(s -> s.rader().stream())
            .filter(x -> x.namn().equals(rad))
            .findFirst()
            .orElseThrow();
    return Map.entry(r.radId(), r.budget().plus(Belopp.kronor(kronor)));
  }

  @Test
  @DisplayName("en rad utan prognos räknas som sin budget, och en dyrare rad sänker UB och kvar")
  void prognosen() {
    Kapitalar ar = vantat(2024, Map.ofEntries(dyrare(2024, "Resekostnader", 12_000)));
    Kapitalprognos p = ar.prognos().orElseThrow();
    assertThat(p.intakter()).isEqualTo(ar.blad().intakter());
    assertThat(p.kostnader()).isEqualTo(ar.blad().kostnader().plus(Belopp.kronor(12_000)));
    assertThat(p.ub()).isEqualTo(ar.blad().ub().minus(Belopp.kronor(12_000)));
    assertThat(p.kvar()).isEqualTo(ar.blad().kvarAttDisponera().minus(Belopp.kronor(12_000)));
    assertThat(p.insatser())
        .as("en kostnad utanför insatserna rör inte deras prognos")
        .isEqualTo(
            prognos(2024, Map.of(UUID.randomUUID(), Belopp.NOLL), Optional.empty())
                .orElseThrow()
                .insatser());
  }

  @Test
  @DisplayName(
      "avvikelsen följer med till året efter i samma plan, som inte har någon egen prognos")
  void avvikelsen_bars() {
    Kapitalar forra = vantat(2024, Map.ofEntries(dyrare(2024, "Resekostnader", 12_000)));
    Budgetblad nasta = ingenting().blad(2025, LAGE.saldon(), TJUGO).orElseThrow();
    assertThat(forra.foljsAv(nasta)).isTrue();
    assertThat(prognos(2025, Map.of(), Optional.of(forra)).orElseThrow().ub())
        .isEqualTo(nasta.ub().minus(Belopp.kronor(12_000)));
    assertThat(prognos(2025, Map.of(), Optional.empty()))
        .as("utan prognos, och utan plan före, finns ingen")
        .isEmpty();
    assertThat(forra.foljsAv(ingenting().blad(2026, LAGE.saldon(), TJUGO).orElseThrow())).isFalse();
  }
}
