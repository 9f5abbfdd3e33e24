package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.budget.Faststallelsefoljd.Medfoljande;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.InsatsId;
import se.samordna.huvudbok.Bokprov;
import se.samordna.huvudbok.Budgetlagen;
import se.samordna.huvudbok.Finansiering;
import se.samordna.huvudbok.Finansiering.Kalla;
import se.samordna.huvudbok.Medel;
import se.samordna.plan.Budgetrad;

@DisplayName("Det som visas om en version fastställs är det som händer, i riktig PostgreSQL")
class FoljdIntegrationTest extends Bokprov {

  private static String budget(Random slump) {
    return """
    ar;slag;rad;lage;belopp_kr
    2024;intakt;Bidrag;medlemsbidrag;4000000
    2024;insats;Stöd;%s;%d
    2024;insats;Nya insatser;fri_ram;400000
    2024;kostnad;Lokal;;%d
    2024;eget_kapital;IB;;2500000
    2025;intakt;Bidrag;medlemsbidrag;4000000
    2025;insats;Stöd;budgeterad;%d
    """
        .formatted(
            slump.nextInt(4) == 0 ? "beviljad" : "budgeterad",
            slump.nextInt(700_000),
            500_000 + slump.nextInt(500_000),
            slump.nextInt(700_000));
  }

  private UUID version(String text) {
    return lasIn(text, false).varde().versionId().orElseThrow();
  }

  private void faststall(UUID version) {
    process(() -> ena.getBean(Budgetbeslut.class).faststall(version, BeslutId.ny(), DAG).varde());
  }

  /** Ett beslut, ibland redan bokfört som insats; svarar med beloppet om det rymdes. */
  private Belopp besluta(Random slump) {
    Kalla kalla = Kalla.values()[slump.nextInt(3)];
    int ar = kalla == Kalla.FRI_RAM ? 2024 : 2024 + slump.nextInt(2);
    Optional<UUID> rad =
        kalla == Kalla.EGET_KAPITAL
            ? Optional.empty()
            : radId(ar, kalla == Kalla.FRI_RAM ? "Nya insatser" : "Stöd");
    Belopp belopp = Belopp.kronor(1 + slump.nextInt(60_000));
    Medel.Reservation r =
        reservation(arende(), new Finansiering(ar, belopp, Optional.of(kalla), rad));
    boolean ja = reservera(ena, r).arJa();
    if (ja && slump.nextBoolean()) {
      process(
          () -> {
            ena.getBean(Medel.class).bokfor(r.arende(), r.beslut(), InsatsId.ny(), DAG);
            return true;
          });
    }
    return ja ? belopp : Belopp.NOLL;
  }

  private Optional<UUID> radId(int ar, String namn) {
    return process(
        () ->
            ena.getBean(Budgetlagen.class).lage().version(ar).stream()
                .flatMap(v -> v.rader(ar))
                .filter(r -> r.namn().equals(namn))
                .map(Budgetrad::radId)
                .findFirst());
  }

  private Faststallelsefoljd foljd(UUID version) {
    return process(() -> ena.getBean(Versionsbok.class).foljd(version).orElseThrow());
  }

  @Test
  @DisplayName("slumpvisa beslut mellan slumpvisa versioner: inget försvinner, boken går ihop")
  void slumpvisa_versioner() {
    Random slump = new Random(11);
    faststall(version(budget(slump)));
    Belopp beslutat = Belopp.NOLL;
    for (int varv = 0; varv < 8; varv++) {
      for (int i = 0; i < 3; i++) {
        beslutat = beslutat.plus(besluta(slump));
      }
      UUID ny = version(budget(slump));
      Faststallelsefoljd lovat = foljd(ny);
      assertThat(summa(lovat)).as("varv %d", varv).isEqualTo(beslutat);
      faststall(ny);
      for (Faststallelsefoljd.Ar a : lovat.ar()) {
        Budgetblad blad = blad(a.ar());
        assertThat(blad.versionId()).isEqualTo(ny);
        assertThat(blad.kvarAttDisponera()).isEqualTo(a.efter().kvarAttDisponera());
        assertThat(blad.sektioner()).isEqualTo(a.efter().sektioner());
      }
      bokenStammer();
    }
    assertThat(beslutat.arPositivt()).isTrue();
    assertThat(status()).containsOnlyOnce("faststalld").contains("reviderad");
  }

  private static Belopp summa(Faststallelsefoljd foljd) {
    return foljd.beslut().stream().map(Medfoljande::belopp).reduce(Belopp.NOLL, Belopp::plus);
  }

  private List<String> status() {
    return process(
        () ->
            jdbc()
                .sql("select status from budgetversion where forbund = :f")
                .param("f", forbund)
                .query(String.class)
                .list());
  }

  @Test
  @DisplayName("uppsatt på listan blir ett utkast förslag; en beslutad version ändras inte")
  void sattUpp() {
    UUID version = version(budget(new Random(3)));
    for (int gang = 0; gang < 2; gang++) {
      sattUpp(version);
      assertThat(status()).containsExactly("forslag");
    }
    faststall(version);
    sattUpp(version);
    assertThat(status()).containsExactly("faststalld");
    assertThat(
            process(
                () ->
                    jdbc()
                        .sql(
                            "select fran || ' ' || till from versionsstatus where forbund = :f"
                                + " order by nummer")
                        .param("f", forbund)
                        .query(String.class)
                        .list()))
        .containsExactly("utkast forslag", "forslag faststalld");
  }

  private void sattUpp(UUID version) {
    process(
        () -> {
          ena.getBean(Budgetbeslut.class).sattUpp(version);
          return true;
        });
  }
}
