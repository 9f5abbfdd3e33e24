package se.samordna.processmotor;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ProcessInstanceEvent;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("Kontraktet hålls av Zeebe")
class ZeebeKontraktIntegrationTest extends Motorkontrakt {

  private static final String SIGNAL = "databas_aterstalld";
  private static final Provmotor MOTOR = new ZeebeProvmotor();

  @Autowired private CamundaClient klient;

  @DynamicPropertySource
  static void motorn(DynamicPropertyRegistry egenskaper) {
    MOTOR.egenskaper().forEach((namn, varde) -> egenskaper.add(namn, () -> varde));
  }

  @Override
  Provmotor motor() {
    return MOTOR;
  }

  @Override
  int version() {
    ProcessInstanceEvent prov =
        klient
            .newCreateInstanceCommand()
            .bpmnProcessId("medelsansokan")
            .latestVersion()
            .variables(variabler())
            .startBeforeElement("ideworkshop")
            .send()
            .join();
    port.avbryt("" + prov.getProcessInstanceKey());
    return prov.getVersion();
  }

  @Test
  @DisplayName("en återställd databas avbryter varje ärende, som först visar var det stod")
  void aterstalld_databas() {
    tillSkriv();
    jobb("skriv_ansokan");
    aterstalls();
    starta(UPPFOLJNING);
    jobb("underteckna_avtal");
    aterstalls();
  }

  private void aterstalls() {
    klient.newBroadcastSignalCommand().signalName(SIGNAL).send().join();
    assertThat(gor("jamfor_laget", Map.of()).variabler()).containsEntry("varv", 1);
    vantaSlut();
    passerade("aterstallning");
    passerade("databas_aterstalld", "jamfor_laget", "byggs_upp");
  }

  @Test
  @DisplayName("märket står kvar tills dess jobb slutförs")
  void market() {
    ritning = Ritning.las(MARKE);
    String typ = "samordna-epok-" + UUID.randomUUID();
    String market = "" + satt(typ).getProcessInstanceKey();
    assertThat(port.lever(market)).isTrue();
    klient
        .newActivateJobsCommand()
        .jobType(typ)
        .maxJobsToActivate(1)
        .send()
        .join()
        .getJobs()
        .forEach(j -> klient.newCompleteCommand(j).send().join());
    vantaSlut(market);
    passerade("marke_satt", "marke", "marke_borta");
  }

  private ProcessInstanceEvent satt(String typ) {
    return klient
        .newCreateInstanceCommand()
        .bpmnProcessId("motormarke")
        .latestVersion()
        .variables(Map.of("typ", typ))
        .send()
        .join();
  }
}
