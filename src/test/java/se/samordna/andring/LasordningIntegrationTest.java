package se.samordna.andring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.protokoll.Upphavandefoljd;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Domstol;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("Insatsen låses före medlen, så att två handlingar aldrig väntar på varandra")
class LasordningIntegrationTest extends Integrationstest {

  private static final String FORBUND = "LUND";
  private static final LocalDate DAGEN = LocalDate.of(2023, 11, 20);
  private static final long ORE = 1_000_00L;
  private static final String MEDEL = "hashtextextended('medel:" + FORBUND + "', 0)";

  /** Någon väntar på just den här transaktionen. */
  private static final String VANTAR =
      "from pg_locks where not granted and transactionid = pg_current_xact_id()::xid";

  @Autowired private Upphavandefoljd foljd;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate tx;

  private final Arendevag vag =
      new Arendevag(this, "lund", List.of("lund", "region", "fk", "af"), "lund", "fk");

  private String insats(String rubrik) {
    List<Map<String, Object>> belopp =
        List.of(Map.of("ar", 2014, "beloppOre", ORE, "finansiering", "eget_kapital"));
    return vag.tillStyrelsen(rubrik, Map.of(2014, ORE), belopp)
        .insats(List.of("ordforande", "vice", "ledamot.fk"), belopp);
  }

  private <T> T iForbundet(Supplier<T> handling) {
    return Inloggad.som(
        Aktor.process(FORBUND), () -> Objects.requireNonNull(tx.execute(s -> handling.get())));
  }

  @Test
  @DisplayName("R18: ett upphävande som väntar på insatsen håller inte förbundets medel")
  void upphavande_vantar() {
    String insats = insats("Väntar på insatsen");
    assertThat(iForbundet(() -> medanInsatsenArLast(insats)).join())
        .isEqualTo(Upphavandefoljd.Foljd.INSATS_UPPHAVD);
  }

  @Test
  @DisplayName("R18: en begäran om pengar som kom in medan beslutet upphävdes slinker inte förbi")
  void begaran_under_upphavande() {
    String insats = insats("Begär medan beslutet upphävs");
    Api.Svar begaran = medanUpphavs(insats, () -> begar(insats));
    assertThat(begaran.kod()).isEqualTo("avtal_saknas");
    assertThat(
            ekonom().get("/insatser/" + insats + "/rekvisitioner").krav(200).get("totalt").asInt())
        .isZero();
    assertThat(pengar(insats)).isEmpty();
  }

  @Test
  @DisplayName("R18: en kontroll som gjordes medan beslutet upphävdes släpper inte fram pengarna")
  void kontroll_under_upphavande() {
    String insats = insats("Kontrolleras medan beslutet upphävs");
    String rekvisition =
        "/insatser/"
            + insats
            + "/rekvisitioner/"
            + begar(insats).krav(201).get("rekvisitionId").asString();
    Map<String, Object> godkann =
        Map.of(
            "version",
            1,
            "godkant",
            List.of(Map.of("ar", 2014, "beloppOre", ORE)),
            "villkorUppfyllda",
            true);
    Api.Svar kontroll =
        medanUpphavs(insats, () -> ekonom().post(rekvisition + "/kontrollera", godkann));
    assertThat(kontroll.kod()).isEqualTo("fel_lage");
    assertThat(ekonom().get(rekvisition).krav(200).get("status").asString()).isEqualTo("avslagen");
    assertThat(pengar(insats)).isEmpty();
  }

  /** Handlingen börjar när upphävandet gjorts men inte är bekräftat, och väntar då på det. */
  private Api.Svar medanUpphavs(String insats, Supplier<Api.Svar> handling) {
    return iForbundet(
            () -> {
              assertThat(new Domstol(foljd, jdbc, tx).upphav(FORBUND, insats, DAGEN))
                  .isEqualTo(Upphavandefoljd.Foljd.INSATS_UPPHAVD);
              CompletableFuture<Api.Svar> svar = CompletableFuture.supplyAsync(handling);
              vanta("att handlingen väntar", () -> om("select count(*) > 0 " + VANTAR));
              return svar;
            })
        .join();
  }

  private Api ekonom() {
    return vag.som("ekonom");
  }

  private Api.Svar begar(String insats) {
    return vag.som("sokande.lund")
        .post(
            "/insatser/" + insats + "/rekvisitioner",
            Map.of(
                "period", "våren 2014",
                "poster", List.of(Map.of("ar", 2014, "post", "Projektledning", "beloppOre", ORE)),
                "mottagare", Map.of("namn", "Lunds kommun", "bankgiro", "991-2346")));
  }

  private JsonNode pengar(String insats) {
    return ekonom().get("/insatser/" + insats).krav(200).get("pengar");
  }

  /** Någon annan håller insatsen; medlen ska då vara lediga fast upphävandet har börjat. */
  private CompletableFuture<Upphavandefoljd.Foljd> medanInsatsenArLast(String insats) {
    jdbc.sql("select 1 from insats where insats_id = :id for update")
        .param("id", UUID.fromString(insats))
        .query(Integer.class)
        .single();
    CompletableFuture<Upphavandefoljd.Foljd> upphavande =
        CompletableFuture.supplyAsync(
            () -> new Domstol(foljd, jdbc, tx).upphav(FORBUND, insats, DAGEN));
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
