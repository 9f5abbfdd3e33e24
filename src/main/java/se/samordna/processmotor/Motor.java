package se.samordna.processmotor;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.FinalCommandStep;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.response.PartitionBrokerHealth;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Anropen till Zeebe 8.5 som vi använder, och inga andra. Fler än 32 samtidiga kommandon köar bara
 * hos motorn eller möter RESOURCE_EXHAUSTED (mätt), så gränsen sätts här.
 */
@Component
class Motor {

  private static final int SAMTIDIGA = 32;
  private static final Duration TID = Duration.ofSeconds(10);

  private final CamundaClient klient;
  private final Semaphore plats = new Semaphore(SAMTIDIGA, true);

  Motor(CamundaClient klient) {
    this.klient = klient;
  }

  void driftsatt(List<String> ritningar) {
    var kommando = klient.newDeployResourceCommand();
    var forsta = kommando.addResourceFromClasspath(ritningar.getFirst());
    ritningar.stream().skip(1).forEach(forsta::addResourceFromClasspath);
    kor(forsta);
  }

  /** Samma namn, nyckel och id når fram högst en gång så länge meddelandet lever. */
  void publicera(Meddelande m) {
    kor(
        klient
            .newPublishMessageCommand()
            .messageName(m.namn())
            .correlationKey(m.nyckel())
            .messageId(m.id())
            .timeToLive(m.liv())
            .variables(m.variabler()));
  }

  void slutfor(long jobb, Map<String, Object> variabler) {
    kor(klient.newCompleteCommand(jobb).variables(variabler));
  }

  void forlang(long jobb, Duration tid) {
    kor(klient.newUpdateTimeoutCommand(jobb).timeout(tid));
  }

  /** Lämnar tillbaka jobbet med försöken kvar: ett fel hos oss blir aldrig en incident i motorn. */
  void lamnaTillbaka(ActivatedJob jobb, Duration vantan, String fel) {
    kor(
        klient
            .newFailCommand(jobb.getKey())
            .retries(Math.max(1, jobb.getRetries()))
            .retryBackoff(vantan)
            .errorMessage(fel));
  }

  long skapa(String process, Map<String, Object> variabler) {
    return kor(klient
            .newCreateInstanceCommand()
            .bpmnProcessId(process)
            .latestVersion()
            .variables(variabler))
        .getProcessInstanceKey();
  }

  long skapaVid(String process, String element, Map<String, Object> variabler) {
    return kor(klient
            .newCreateInstanceCommand()
            .bpmnProcessId(process)
            .latestVersion()
            .variables(variabler)
            .startBeforeElement(element))
        .getProcessInstanceKey();
  }

  /** Ofarlig fråga om instansen lever: skriver en variabel som ingen läser. */
  boolean lever(long instans) {
    try {
      kor(klient.newSetVariablesCommand(instans).variables(Map.of("provad", true)).local(true));
      return true;
    } catch (RuntimeException e) {
      if (Felslag.av(e) == Felslag.BORTA) {
        return false;
      }
      throw e;
    }
  }

  void avbryt(long instans) {
    kor(klient.newCancelInstanceCommand(instans));
  }

  /** Sant när varje partition har en frisk ledare, så att ett tomt svar verkligen är tomt. */
  boolean frisk() {
    return kor(klient.newTopologyRequest()).getBrokers().stream()
        .flatMap(b -> b.getPartitions().stream())
        .filter(p -> p.isLeader())
        .allMatch(p -> p.getHealth() == PartitionBrokerHealth.HEALTHY);
  }

  private <T> T kor(FinalCommandStep<T> kommando) {
    plats.acquireUninterruptibly();
    try {
      return kommando.requestTimeout(TID).send().join();
    } finally {
      plats.release();
    }
  }

  /** Ett meddelande till motorn. */
  record Meddelande(
      String namn, String nyckel, String id, Duration liv, Map<String, Object> variabler) {}
}
