package se.samordna.insats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.sammantrade.protokoll.Upphavandefoljd;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Domstol;
import se.samordna.stod.Integrationstest;

@DisplayName("Insatsen låses före medlen, så att två handlingar aldrig väntar på varandra")
class LasordningTest extends Integrationstest {

  private static final String FORBUND = "LUND";
  private static final String MEDEL = "hashtextextended('medel:" + FORBUND + "', 0)";

  /** Någon väntar på just den här transaktionen. */
  private static final String VANTAR =
      "from pg_locks where not granted and transactionid = pg_current_xact_id()::xid";

  @Autowired private Upphavandefoljd foljd;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate tx;

  private final Arendevag vag =
      new Arendevag(this, "lund", List.of("lund", "region", "fk", "af"), "lund", "fk");

  @Test
  @DisplayName("R18: ett upphävande som väntar på insatsen håller inte förbundets medel")
  void upphavande_vantar() {
    List<Map<String, Object>> belopp =
        List.of(Map.of("ar", 2014, "beloppOre", 1_000_00L, "finansiering", "eget_kapital"));
    String insats =
        vag.tillStyrelsen("Väntar på insatsen", Map.of(2014, 1_000_00L), belopp)
            .insats(List.of("ordforande", "vice", "ledamot.fk"), belopp);
    CompletableFuture<Upphavandefoljd.Foljd> upphavande =
        Inloggad.som(
            Aktor.process(FORBUND),
            () -> Objects.requireNonNull(tx.execute(s -> medanInsatsenArLast(insats))));

    assertThat(upphavande.join()).isEqualTo(Upphavandefoljd.Foljd.INSATS_UPPHAVD);
  }

  /** Någon annan håller insatsen; medlen ska då vara lediga fast upphävandet har börjat. */
  private CompletableFuture<Upphavandefoljd.Foljd> medanInsatsenArLast(String insats) {
    jdbc.sql("select 1 from insats where insats_id = :id for update")
        .param("id", UUID.fromString(insats))
        .query(Integer.class)
        .single();
    CompletableFuture<Upphavandefoljd.Foljd> upphavande =
        CompletableFuture.supplyAsync(
            () -> new Domstol(foljd, jdbc, tx).upphav(FORBUND, insats, LocalDate.of(2023, 11, 20)));
    vanta("att upphävandet väntar", () -> om("select count(*) > 0 " + VANTAR));
    vanta(
        "att medlen är lediga medan upphävandet väntar",
        () -> om("select pg_try_advisory_xact_lock(" + MEDEL + ") and count(*) > 0 " + VANTAR));
    return upphavande;
  }

  private Optional<Boolean> om(String fraga) {
    return Optional.of(jdbc.sql(fraga).query(Boolean.class).single()).filter(ja -> ja);
  }
}
