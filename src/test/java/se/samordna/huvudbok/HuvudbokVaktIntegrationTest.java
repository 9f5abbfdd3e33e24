package se.samordna.huvudbok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import se.samordna.budget.Facit;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Svar;

@DisplayName("Huvudboken under samtidighet, slump och försök att gå förbi den")
class HuvudbokVaktIntegrationTest extends Bokprov {

  private static AnnotationConfigApplicationContext andra;

  @BeforeAll
  static void startaEttTill() {
    andra = Bokforingsdatabas.program();
  }

  @AfterAll
  static void stangDet() {
    andra.close();
  }

  @Test
  @DisplayName("F12: femtio samtidiga beslut i två program får aldrig mer än raden har")
  void sista_kronan_pa_raden() {
    ladda(Facit.text(Facit.LUND));
    UUID kraft = rad(2013, "KRAFT").radId();
    List<Svar<Klart>> svar =
        samtidigt(50, () -> reservation(arende(), budgetrad(2013, 100_000, kraft)));

    assertThat(svar).filteredOn(Svar::arJa).hasSize(7);
    assertThat(svar)
        .filteredOn(s -> !s.arJa())
        .hasSize(43)
        .allSatisfy(s -> assertThat(kod(s)).isEqualTo("ryms_inte"));
    assertThat(rad(2013, "KRAFT").ledigt()).isEqualTo(Belopp.kronor(50_000));
    bokenStammer();
  }

  @Test
  @DisplayName("F12: femtio samtidiga beslut ur eget kapital, olika år, håller varje års kvar")
  void sista_kronan_av_kapitalet() {
    ladda(Facit.utanVellinge());
    Random slump = new Random(1);
    List<Svar<Klart>> svar =
        samtidigt(50, () -> reservation(arende(), eget(2024 + slump.nextInt(3), 400_000)));

    assertThat(svar).filteredOn(Svar::arJa).isNotEmpty();
    assertThat(svar).filteredOn(s -> !s.arJa()).isNotEmpty();
    for (int ar = 2024; ar <= 2026; ar++) {
      assertThat(blad(ar).kvarAttDisponera().arNegativt()).as("kvar %s", ar).isFalse();
    }
    long givet = svar.stream().filter(Svar::arJa).count() * 400_000;
    assertThat(blad(2026).kvarAttDisponera()).isEqualTo(Belopp.kronor(5_455_394 - givet));
    bokenStammer();
  }

  @Test
  @DisplayName("F13: samma beslut två gånger reserverar en gång")
  void samma_beslut() {
    ladda(Facit.utanVellinge());
    Medel.Reservation r = reservation(arende(), eget(2024, 100_000));
    reservera(ena, r);

    assertThat(reservera(andra, r).arJa()).isTrue();
    assertThat(blad(2024).kvarAttDisponera()).isEqualTo(Belopp.kronor(2_321_484));
  }

  private List<Svar<Klart>> samtidigt(int antal, Supplier<Medel.Reservation> ny) {
    List<Callable<Svar<Klart>>> arbeten =
        IntStream.range(0, antal)
            .<Callable<Svar<Klart>>>mapToObj(
                n -> {
                  Medel.Reservation r = ny.get();
                  return () -> reservera(n % 2 == 0 ? ena : andra, r);
                })
            .toList();
    try (ExecutorService trad = Executors.newFixedThreadPool(antal)) {
      return trad.invokeAll(arbeten).stream().map(HuvudbokVaktIntegrationTest::svar).toList();
    } catch (InterruptedException avbruten) {
      throw new IllegalStateException(avbruten);
    }
  }

  private static Svar<Klart> svar(Future<Svar<Klart>> framtid) {
    try {
      return framtid.get();
    } catch (InterruptedException | ExecutionException fel) {
      throw new IllegalStateException(fel);
    }
  }

  @Test
  @DisplayName("slumpvisa följder i databasen ger samma bok som läget räknat från grunden")
  void slumpvisa_foljder() {
    ladda(Facit.utanVellinge());
    UUID uppfoljning = rad(2025, "Uppföljning/utvärdering/effektmätning").radId();
    Random slump = new Random(7);
    for (int i = 0; i < 30; i++) {
      ArendeId arende = arende();
      Medel.Reservation r =
          reservation(
              arende,
              eget(2024 + slump.nextInt(3), 1 + slump.nextInt(400_000)),
              budgetrad(2025, 1 + slump.nextInt(40_000), uppfoljning));
      reservera(ena, r);
      int sedan = slump.nextInt(3);
      process(
          () -> {
            Medel medel = ena.getBean(Medel.class);
            if (sedan > 0) {
              medel.bokfor(arende, r.beslut(), InsatsId.ny(), DAG);
            }
            if (sedan > 1) {
              medel.slapp(arende, r.beslut(), "Rättelse", DAG);
            }
            return true;
          });
      bokenStammer();
    }
    assertThat(antal("verifikation")).isGreaterThan(20);
  }

  @Test
  @DisplayName(
      "databasen själv vägrar: ändring, skev summa, övertrasserad ram, tillägg i efterhand")
  void databasens_vakter() {
    ladda(Facit.text(Facit.LUND));
    UUID kraft = rad(2013, "KRAFT").radId();
    assertVagrar("delete from kontering", "permission denied");
    assertVagrar("update verifikation set dag = dag", "permission denied");
    assertVagrar("update saldo set saldo_ore = 0", "permission denied");
    assertVagrar(
        "insert into saldo values ('" + forbund + "', 2013, 'ib', '" + kraft + "')",
        "permission denied");
    assertVagrar(verifikation(rader("ram:" + kraft, kraft, -1)), "inte noll");
    assertVagrar(
        verifikation(
            rader("ram:" + kraft, kraft, -75_000_001)
                + ", "
                + rader("reserverat:" + kraft, kraft, 75_000_001)),
        "saldo_aldrig_under_golv");
    assertVagrar(
        "insert into kontering select forbund, verifikation_id, 9999, konto, ar, rad_id, belopp_ore"
            + " from kontering limit 1",
        "fler konteringar");
  }

  private String rader(String konto, UUID rad, long ore) {
    return "('%s', 2013, '%s'::uuid, %d)".formatted(konto, rad, ore);
  }

  private String verifikation(String rader) {
    UUID id = UUID.randomUUID();
    return """
    with ny as (
      insert into verifikation (forbund, verifikation_id, dag, handelse, skapad, skapad_av)
      values ('%s', '%s', '2013-01-01', 'reservation', now(), 'prov'))
    insert into kontering (forbund, verifikation_id, nr, konto, ar, rad_id, belopp_ore)
    select '%s', '%s', row_number() over (), k.* from (values %s) as k (konto, ar, rad, ore)
    """
        .formatted(forbund, id, forbund, id, rader);
  }

  private void assertVagrar(String sats, String varfor) {
    assertThatThrownBy(() -> process(() -> jdbc().sql(sats).update()))
        .as(sats)
        .hasStackTraceContaining(varfor);
  }
}
