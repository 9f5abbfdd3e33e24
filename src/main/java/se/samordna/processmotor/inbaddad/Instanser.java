package se.samordna.processmotor.inbaddad;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.operaton.bpm.engine.ProcessEngine;
import org.operaton.bpm.engine.ProcessEngineException;
import org.operaton.bpm.engine.RuntimeService;
import org.operaton.bpm.engine.impl.RepositoryServiceImpl;
import org.operaton.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.operaton.bpm.engine.impl.interceptor.CommandExecutor;
import org.operaton.bpm.engine.impl.pvm.ReadOnlyProcessDefinition;
import org.operaton.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.operaton.bpm.engine.runtime.ProcessInstance;

/** Ärendenas instanser i motorn. Ändringarna kräver ärendets lås ({@link Arendegang}). */
final class Instanser {

  private static final String SKAL = "avbruten";
  private static final String BYGGE = "bygge";

  private final RuntimeService korning;
  private final RepositoryServiceImpl ritningar;
  private final CommandExecutor fragor;

  Instanser(ProcessEngine motor, CommandExecutor fragor) {
    this.korning = motor.getRuntimeService();
    this.ritningar = (RepositoryServiceImpl) motor.getRepositoryService();
    this.fragor = fragor;
  }

  /** Vems instansen är; tomt när den är slut eller aldrig funnits. */
  Optional<Agare> agare(String instans) {
    return fragor.execute(new Agarfraga(instans));
  }

  /** En ny instans från början. */
  String starta(Agare agare, String process, Map<String, Object> variabler) {
    return skapa(agare, process, start(process), variabler);
  }

  /**
   * En ny instans som börjar vid elementet; med flera samtidiga börjar alla. Ett senare bygge
   * ersätter de tidigare: dog programmet innan det minns sitt bygge ska det inte ligga kvar och ta
   * emot besked i det nyas ställe. Finns ett senare redan är det svaret.
   */
  String byggVid(Agare agare, String process, String element, Map<String, Object> variabler) {
    int bygge = bygge(variabler.get(BYGGE));
    for (ProcessInstance annan : byggda(agare, process)) {
      int dess = bygge(korning.getVariable(annan.getId(), BYGGE));
      if (dess > bygge) {
        return annan.getId();
      }
      if (dess < bygge) {
        avbryt(annan.getId());
      }
    }
    String flera = element + BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX;
    boolean harFlera = ritning(process).findActivity(flera) != null;
    return skapa(agare, process, harFlera ? flera : element, variabler);
  }

  private List<ProcessInstance> byggda(Agare agare, String process) {
    return korning
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(agare.arende().toString(), process)
        .list();
  }

  private static int bygge(@Nullable Object varde) {
    return varde instanceof Number n ? n.intValue() : 0;
  }

  private String skapa(Agare agare, String process, String element, Map<String, Object> variabler) {
    return korning
        .createProcessInstanceByKey(process)
        .businessKey(agare.arende().toString())
        .setVariable("forbund", agare.forbund())
        .setVariables(variabler)
        .startBeforeActivity(element)
        .execute()
        .getProcessInstanceId();
  }

  private String start(String process) {
    return ((ProcessDefinitionImpl) ritning(process))
        .getActivities().stream()
            .filter(a -> String.valueOf(a.getProperty("type")).endsWith("tartEvent"))
            .findFirst()
            .orElseThrow()
            .getId();
  }

  private ReadOnlyProcessDefinition ritning(String process) {
    return Optional.ofNullable(
            ritningar
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult())
        .map(senaste -> ritningar.getDeployedProcessDefinition(senaste.getId()))
        .orElseThrow(() -> new ProcessEngineException("Processen " + process + " saknas"));
  }

  Optional<Jobbhamtning.Hamtat> jobb(String nyckel) {
    return fragor.execute(new Jobbhamtning(nyckel));
  }

  /** Slutför jobbet; falskt när det inte finns kvar. */
  boolean slutfor(String jobb, Map<String, Object> variabler) {
    if (jobb(jobb).isEmpty()) {
      return false;
    }
    korning.signal(jobb, null, null, variabler);
    return true;
  }

  /** Motorn ger upp om jobbet: drift ser det, och instansen står kvar. En gång räcker. */
  void gerUpp(String jobb, String fel) {
    boolean redan = korning.createIncidentQuery().executionId(jobb).count() > 0;
    if (!redan && jobb(jobb).isPresent()) {
      korning.createIncident("motorarbete", jobb, null, fel);
    }
  }

  boolean avbryt(String instans) {
    korning.deleteProcessInstanceIfExists(instans, SKAL, false, true, true, false);
    return true;
  }

  /** Avbryter allt som finns kvar sedan motorn var i bruk förra gången; ingen får veta. */
  void tom() {
    korning
        .createProcessInstanceQuery()
        .rootProcessInstances()
        .list()
        .forEach(i -> korning.deleteProcessInstance(i.getId(), SKAL, true, true, true));
  }
}
