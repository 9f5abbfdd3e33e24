package se.samordna.processmotor.zeebe;

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
import se.samordna.processmotor.Motorfel;
import se.samordna.processmotor.Motorport.Utfall;

/**
 * Anropen till Zeebe 8.5 som vi använder, och inga andra. Fler än 32 samtidiga kommandon köar bara
 * hos motorn eller möter RESOURCE_EXHAUSTED (mätt), så gränsen sätts här.
 */
@Component
@OmZeebe
class Zeebeanrop {

  private static final String MARKE = "bpmn/motormarke.bpmn";
  private static final int SAMTIDIGA = 32;
  private static final Duration TID = Duration.ofSeconds(10);
  private static final Duration LANEVANTAN = Duration.ofSeconds(3);

  private final CamundaClient klient;
  private final Semaphore plats = new Semaphore(SAMTIDIGA, true);

  Zeebeanrop(CamundaClient klient) {
    this.klient = klient;
  }

  /** Ritningarna, och märkets egen. */
  void driftsatt(List<String> ritningar) {
    var kommando = klient.newDeployResourceCommand().addResourceFromClasspath(MARKE);
    ritningar.forEach(kommando::addResourceFromClasspath);
    kor(kommando);
  }

  /** Samma namn, nyckel och id når fram högst en gång så länge meddelandet lever. */
  Utfall publicera(Meddelande m) {
    return utfall(
        klient
            .newPublishMessageCommand()
            .messageName(m.namn())
            .correlationKey(m.nyckel())
            .messageId(m.id())
            .timeToLive(m.liv())
            .variables(m.variabler()));
  }

  Utfall slutfor(String jobb, Map<String, Object> variabler) {
    return utfall(klient.newCompleteCommand(tal(jobb)).variables(variabler));
  }

  Utfall forlang(String jobb, Duration tid) {
    return utfall(klient.newUpdateTimeoutCommand(tal(jobb)).timeout(tid));
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
    return text(
        kor(klient
                .newCreateInstanceCommand()
                .bpmnProcessId(process)
                .latestVersion()
                .variables(variabler))
            .getProcessInstanceKey());
  }

  String skapaVid(String process, String element, Map<String, Object> variabler) {
    return text(
        kor(klient
                .newCreateInstanceCommand()
                .bpmnProcessId(process)
                .latestVersion()
                .variables(variabler)
                .startBeforeElement(element))
            .getProcessInstanceKey());
  }

  /** Ofarlig fråga om instansen lever: skriver en variabel som ingen läser. */
  boolean lever(String instans) {
    return utfall(
            klient
                .newSetVariablesCommand(tal(instans))
                .variables(Map.of("provad", true))
                .local(true))
        != Utfall.BORTA;
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
    utfall(klient.newCancelInstanceCommand(tal(instans)));
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

  /** Att det kommandot gäller är borta, eller redan gjort, är ett svar; allt annat ett fel. */
  private Utfall utfall(FinalCommandStep<?> kommando) {
    try {
      kor(kommando);
      return Utfall.GJORT;
    } catch (Motorfel e) {
      return switch (Felslag.av(e)) {
        case BORTA -> Utfall.BORTA;
        case REDAN_GJORT -> Utfall.REDAN_GJORT;
        case BESTAENDE, FORBIGAENDE -> throw e;
      };
    }
  }

  private <T> T kor(FinalCommandStep<T> kommando) {
    return kor(kommando, TID);
  }

  private <T> T kor(FinalCommandStep<T> kommando, Duration tid) {
    plats.acquireUninterruptibly();
    try {
      return kommando.requestTimeout(tid).send().join();
    } catch (RuntimeException e) {
      throw Felslag.motorfel(e);
    } finally {
      plats.release();
    }
  }

  /** Ett meddelande till motorn. */
  record Meddelande(
      String namn, String nyckel, String id, Duration liv, Map<String, Object> variabler) {}
}
