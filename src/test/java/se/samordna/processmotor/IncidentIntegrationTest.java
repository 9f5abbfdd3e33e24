package se.samordna.processmotor;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.UppgiftId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.stod.Arendevag;
import se.samordna.stod.BaraZeebe;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@BaraZeebe
@DisplayName("En incident i motorn syns för drift")
class IncidentIntegrationTest extends Integrationstest {

  /** En ritning med en uppgift som varken har roll eller grupp. */
  private static final String UTAN_ROLL =
      """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"
          targetNamespace="https://samordna.se/bpmn">
        <bpmn:process id="utan_roll" isExecutable="true">
          <bpmn:startEvent id="borjan" />
          <bpmn:userTask id="for_ingen" />
          <bpmn:endEvent id="slutet" />
          <bpmn:sequenceFlow id="f_1" sourceRef="borjan" targetRef="for_ingen" />
          <bpmn:sequenceFlow id="f_2" sourceRef="for_ingen" targetRef="slutet" />
        </bpmn:process>
      </bpmn:definitions>
      """;

  @Autowired private CamundaClient klient;
  @Autowired private InstansStore instanser;
  @Autowired private Uppgiftsmottagare inkorg;
  @Autowired private TransactionTemplate tx;

  private final Arendevag vag =
      new Arendevag(this, "lund", List.of("lund", "region", "fk", "af"), "lund", "fk");

  private InstansStore.Instans instans() {
    return Objects.requireNonNull(
            tx.execute(s -> instanser.hitta("LUND", ArendeId.av(vag.arendeId()), "medelsansokan")))
        .orElseThrow();
  }

  private long jobb(JsonNode uppgift) {
    UppgiftId id = UppgiftId.av(uppgift.get("uppgiftId").asString());
    return Inloggad.som(
        Aktor.process("LUND"),
        () -> Long.parseLong(Objects.requireNonNull(tx.execute(s -> inkorg.nyckel(id))).jobb()));
  }

  private JsonNode motorn() {
    return som("drift").get("/drift/motor").krav(200);
  }

  private long incidenter() {
    return motorn().get("incidenter").asLong();
  }

  private Optional<JsonNode> stilla() {
    JsonNode lista = som("drift").get("/drift/stillestand").krav(200);
    return StreamSupport.stream(lista.get("innehall").spliterator(), false)
        .filter(s -> s.get("arendeId").asString().equals(vag.arendeId()))
        .findFirst();
  }

  @Test
  @DisplayName("ett vägval utan väg: ärendet står stilla, syns inom en minut, och byggs om")
  void vagval_utan_vag() {
    long fore = incidenter();
    vag.ide("Vägval utan väg");
    JsonNode workshop = vag.uppgift("forbundschef", "ideworkshop");
    // Vägvalet får ett utfall som ritningen inte har.
    klient.newCompleteCommand(jobb(workshop)).variables(Map.of("utfall", "okant")).send().join();
    vag.workshop();
    Instant stannade = Instant.now();

    vanta("incidenten", () -> Optional.of(incidenter()).filter(n -> n > fore));
    JsonNode stilla = vanta("stilleståndet", this::stilla);
    assertThat(Duration.between(stannade, Instant.now())).isLessThan(Duration.ofSeconds(60));
    assertThat(stilla.get("element").asString()).isEqualTo("skriv_ansokan");
    assertThat(motorn().get("larm").toString()).contains("ARENDEN_STAR_STILLA", "INCIDENTER");
    assertThat(som("drift").get("/drift/avvikelser").krav(200).toString())
        .contains("STILLASTAENDE", vag.arendeId());
    assertThat(larmet()).isEqualTo(503);

    som("drift").post("/drift/stillestand/" + vag.arendeId() + "/bygg-om", Map.of()).krav(200);
    vag.uppgift("sokande.lund", "skriv_ansokan");
    assertThat(stilla()).isEmpty();
    vanta("incidentens slut", () -> Optional.of(incidenter()).filter(n -> n == fore));
  }

  @Test
  @DisplayName("slut på försök medan uppgiften är öppen: motorns egen räknare säger det")
  void slut_pa_forsok() {
    long fore = incidenter();
    vag.ide("Slut på försök");
    JsonNode uppgift = vag.uppgift("forbundschef", "ideworkshop");
    long jobb = jobb(uppgift);
    klient.newFailCommand(jobb).retries(0).send().join();

    vanta("incidenten", () -> Optional.of(incidenter()).filter(n -> n > fore));
    assertThat(stilla()).as("ärendet väntar ju på någon").isEmpty();
    klient.newUpdateRetriesCommand(jobb).retries(3).send().join();
    klient
        .newCancelInstanceCommand(Long.parseLong(instans().instans().orElseThrow()))
        .send()
        .join();
  }

  @Test
  @DisplayName("en uppgift som ritningen inte ger någon: ingen får den, och drift ser incidenten")
  void uppgift_utan_roll() {
    long fore = incidenter();
    vag.ide("Uppgift utan roll");
    vag.uppgift("forbundschef", "ideworkshop");
    klient
        .newDeployResourceCommand()
        .addResourceStringUtf8(UTAN_ROLL, "utan_roll.bpmn")
        .send()
        .join();
    long instans =
        klient
            .newCreateInstanceCommand()
            .bpmnProcessId("utan_roll")
            .latestVersion()
            .variables(Map.of("arendeId", vag.arendeId(), "forbund", "LUND", "varv", 1))
            .send()
            .join()
            .getProcessInstanceKey();

    vanta("incidenten", () -> Optional.of(incidenter()).filter(n -> n > fore));
    assertThat(avvikelser())
        .anySatisfy(
            a -> {
              assertThat(a.get("arendeId").asString()).isEqualTo(vag.arendeId());
              assertThat(a.get("slag").asString()).isEqualTo("UPPGIFT_UTAN_ROLL");
              assertThat(a.get("text").asString()).contains("for_ingen", "rätta ritningen");
            });
    JsonNode min = vag.som("forbundschef").get("/uppgifter?arendeId=" + vag.arendeId()).krav(200);
    assertThat(min.get("innehall").valueStream().map(u -> u.get("typ").asString()))
        .containsExactly("ideworkshop");
    klient.newCancelInstanceCommand(instans).send().join();
    vanta("incidentens slut", () -> Optional.of(incidenter()).filter(n -> n == fore));
  }

  private List<JsonNode> avvikelser() {
    JsonNode lista = som("drift").get("/drift/avvikelser").krav(200);
    return StreamSupport.stream(lista.get("innehall").spliterator(), false)
        .filter(a -> a.hasNonNull("arendeId"))
        .toList();
  }

  @Test
  @DisplayName("ett ärende som inte står stilla byggs inte om")
  void star_inte_stilla() {
    vag.ide("Står inte stilla");
    assertThat(
            som("drift").post("/drift/stillestand/" + vag.arendeId() + "/bygg-om", Map.of()).kod())
        .isEqualTo("star_inte_stilla");
  }

  /** Övervakningens fråga, utan inloggning. */
  private int larmet() {
    return api().get("/actuator/health/larm").status();
  }
}
