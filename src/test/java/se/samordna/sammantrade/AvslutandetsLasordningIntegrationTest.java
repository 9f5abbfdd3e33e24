package se.samordna.sammantrade;

import static se.samordna.stod.Bksv.STYRELSE;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;

@DisplayName("Bordläggs flera punkter låses allt de rör innan den första avgörs")
class AvslutandetsLasordningIntegrationTest extends Integrationstest {

  private static final List<Map<String, Object>> BELOPP =
      List.of(Map.of("ar", 2023, "beloppOre", 1_000_00L, "finansiering", "eget_kapital"));

  /** Någon väntar på just den här transaktionen. */
  private static final String VANTAR =
      "from pg_locks where not granted and transactionid = pg_current_xact_id()::xid";

  private static final String SPARET_LEDIGT =
      "select pg_try_advisory_xact_lock(hashtextextended('spar:BKSV', 0)) and count(*) > 0 "
          + VANTAR;

  /** Två väntar: på den här transaktionen, eller i kön till samma ärende. */
  private static final String BADA_VANTAR =
      """
      select count(distinct pid) > 1 from pg_locks
      where not granted and (transactionid = pg_current_xact_id()::xid
                             or (locktype = 'tuple' and relation = 'arende'::regclass))
      """;

  @Autowired private Klocka klocka;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate tx;

  /** En insats som pågår, och hennes ärende. */
  private record Pagaende(String arende, String insats) {}

  private Arendevag vag() {
    return new Arendevag(this, "bksv", Bksv.MEDLEMMAR, "vellinge", "region");
  }

  private Arendevag tillStyrelsen(String rubrik) {
    return vag().tillStyrelsen(rubrik, Map.of(2023, 1_000_00L), BELOPP);
  }

  private Pagaende insats(String rubrik) {
    Arendevag vag = tillStyrelsen(rubrik);
    return new Pagaende(vag.arendeId(), vag.insats(STYRELSE, BELOPP));
  }

  private Provmote mote() {
    return new Provmote(this::som, klocka);
  }

  /** En punkt om en ny ändring av insatsen. */
  private String andringspunkt(Provmote m, Pagaende i) {
    Map<String, Object> andring =
        Map.of(
            "slag",
            "andring",
            "skal",
            "Större grupp",
            "okningar",
            List.of(Map.of("ar", 2024, "beloppOre", 100_00L, "finansiering", "eget_kapital")));
    return m.punkt(
        Map.of(
            "andringId",
            m.som("forbundschef")
                .post("/insatser/" + i.insats() + "/andringar/forslag", andring)
                .krav(201)
                .get("andringId")
                .asString()));
  }

  private static CompletableFuture<Api.Svar> bordlagg(Provmote m, List<String> punkter) {
    return CompletableFuture.supplyAsync(
        () -> m.gor("ordforande", "avsluta", Map.of("bordlagg", punkter)));
  }

  private <T> T iForbundet(Supplier<T> handling) {
    return Inloggad.som(
        Aktor.process("BKSV"), () -> Objects.requireNonNull(tx.execute(s -> handling.get())));
  }

  private void las(String tabell, String id) {
    jdbc.sql("select 1 from %1$s where %1$s_id = :id for no key update".formatted(tabell))
        .param("id", UUID.fromString(id))
        .query(Integer.class)
        .single();
  }

  private void vantaPa(String vad, String fraga) {
    vanta(vad, () -> Optional.of(jdbc.sql(fraga).query(Boolean.class).single()).filter(ja -> ja));
  }

  /** Någon annan håller raden; spåret ska då vara ledigt fast avslutandet har börjat. */
  private CompletableFuture<Api.Svar> medanLast(
      String tabell, String id, Supplier<CompletableFuture<Api.Svar>> avsluta) {
    las(tabell, id);
    CompletableFuture<Api.Svar> avslut = avsluta.get();
    vantaPa("att avslutandet väntar", "select count(*) > 0 " + VANTAR);
    vantaPa("att spåret är ledigt medan avslutandet väntar", SPARET_LEDIGT);
    return avslut;
  }

  @Test
  @DisplayName("den som väntar på ett ärende håller inte spåret")
  void arendet_fore_sparet() {
    String forst = tillStyrelsen("Bordläggs först").arendeId();
    String sist = tillStyrelsen("Bordläggs sist").arendeId();
    Provmote m = mote();
    List<String> punkter =
        List.of(m.punkt(Map.of("arendeId", forst)), m.punkt(Map.of("arendeId", sist)));
    m.upprop(STYRELSE);
    iForbundet(() -> medanLast("arende", sist, () -> bordlagg(m, punkter))).join().krav(200);
  }

  @Test
  @DisplayName(
      "den som väntar på en insats håller inte spåret, och två åt var sitt håll blir klara")
  void insatsen_fore_sparet() {
    Pagaende ena = insats("Ändras, den ena");
    Pagaende andra = insats("Ändras, den andra");
    Provmote m = mote();
    List<String> punkter = List.of(andringspunkt(m, ena), andringspunkt(m, andra));
    m.upprop(STYRELSE);
    iForbundet(() -> medanLast("insats", andra.insats(), () -> bordlagg(m, punkter)))
        .join()
        .krav(200);

    Provmote fram = mote();
    List<String> framat = List.of(andringspunkt(fram, ena), andringspunkt(fram, andra));
    fram.upprop(STYRELSE);
    Provmote bak = mote();
    List<String> bakat = List.of(andringspunkt(bak, andra), andringspunkt(bak, ena));
    bak.upprop(STYRELSE);
    iForbundet(
            () -> {
              las("arende", ena.arende());
              las("arende", andra.arende());
              List<CompletableFuture<Api.Svar>> bada =
                  List.of(bordlagg(fram, framat), bordlagg(bak, bakat));
              vantaPa("att båda avslutandena väntar", BADA_VANTAR);
              return bada;
            })
        .forEach(avslut -> avslut.join().krav(200));
  }
}
