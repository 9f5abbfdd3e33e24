package se.samordna.processmotor;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.FinalCommandStep;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.response.PartitionBrokerHealth;
import io.camunda.client.api.response.Topology;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final Duration LANEVANTAN = Duration.ofSeconds(3);

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

  void slutfor(String jobb, Map<String, Object> variabler) {
    kor(klient.newCompleteCommand(tal(jobb)).variables(variabler));
  }

  void forlang(String jobb, Duration tid) {
    kor(klient.newUpdateTimeoutCommand(tal(jobb)).timeout(tid));
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

  /** Ger upp om jobbet: det blir en incident i motorn, och instansen står kvar. */
  void gerUpp(String jobb, String fel) {
    kor(klient.newFailCommand(tal(jobb)).retries(0).errorMessage(fel));
  }

  String skapa(String process, Map<String, Object> variabler) {
    return text(kor(klient
            .newCreateInstanceCommand()
            .bpmnProcessId(process)
            .latestVersion()
            .variables(variabler))
        .getProcessInstanceKey());
  }

  String skapaVid(String process, String element, Map<String, Object> variabler) {
    return text(kor(klient
            .newCreateInstanceCommand()
            .bpmnProcessId(process)
            .latestVersion()
            .variables(variabler)
            .startBeforeElement(element))
        .getProcessInstanceKey());
  }

  /** Ofarlig fråga om instansen lever: skriver en variabel som ingen läser. */
  boolean lever(String instans) {
    try {
      kor(klient.newSetVariablesCommand(tal(instans)).variables(Map.of("provad", true)).local(true));
      return true;
    } catch (RuntimeException e) {
      if (Felslag.av(e) == Felslag.BORTA) {
        return false;
      }
      throw e;
    }
  }

  /**
   * Jobbet av typen, lånat en sekund; tomt om det inte finns. Väntar en stund: någon annan kan ha
   * lånat det.
   */
  Optional<ActivatedJob> lana(String typ, String variabel) {
    return kor(
            klient
                .newActivateJobsCommand()
                .jobType(typ)
                .maxJobsToActivate(1)
                .timeout(Duration.ofSeconds(1))
                .fetchVariables(variabel),
            LANEVANTAN)
        .getJobs()
        .stream()
        .findFirst();
  }

  /** Skriver en variabel i instansen. */
  void satt(String instans, String variabel, long varde) {
    kor(klient.newSetVariablesCommand(tal(instans)).variables(Map.of(variabel, varde)).local(true));
  }

  /** Varje instans som ritningen låter höra signalen hör den, var den än står. */
  void signalera(String signal) {
    kor(klient.newBroadcastSignalCommand().signalName(signal));
  }

  /** En instans som redan är borta är avbruten. */
  void avbryt(String instans) {
    try {
      kor(klient.newCancelInstanceCommand(tal(instans)));
    } catch (RuntimeException e) {
      if (Felslag.av(e) != Felslag.BORTA) {
        throw e;
      }
    }
  }

  /** Sant när varje partition har en frisk ledare, så att ett tomt svar verkligen är tomt. */
  boolean frisk() {
    Topology t = kor(klient.newTopologyRequest());
    return t.getPartitionsCount()
        == t.getBrokers().stream()
            .flatMap(b -> b.getPartitions().stream())
            .filter(p -> p.isLeader() && p.getHealth() == PartitionBrokerHealth.HEALTHY)
            .map(p -> p.getPartitionId())
            .distinct()
            .count();
  }

  /** Mäklarnas namn på nätet. */
  List<String> maklare() {
    return kor(klient.newTopologyRequest()).getBrokers().stream()
        .map(b -> b.getHost())
        .distinct()
        .toList();
  }

  private static long tal(String nyckel) {
    return Long.parseLong(nyckel);
  }

  private static String text(long nyckel) {
    return Long.toString(nyckel);
  }

  private <T> T kor(FinalCommandStep<T> kommando) {
    return kor(kommando, TID);
  }

  private <T> T kor(FinalCommandStep<T> kommando, Duration tid) {
    plats.acquireUninterruptibly();
    try {
      return kommando.requestTimeout(tid).send().join();
    } finally {
      plats.release();
    }
  }

  /** Ett meddelande till motorn. */
  record Meddelande(
      String namn, String nyckel, String id, Duration liv, Map<String, Object> variabler) {}
}
