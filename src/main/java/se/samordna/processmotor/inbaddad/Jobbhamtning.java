package se.samordna.processmotor.inbaddad;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.operaton.bpm.engine.impl.interceptor.Command;
import org.operaton.bpm.engine.impl.interceptor.CommandContext;
import org.operaton.bpm.engine.impl.persistence.entity.ExecutionEntity;
import se.samordna.processmotor.Motorjobb;

/** Läser ett jobb ur motorn; tomt när väntan är över. */
record Jobbhamtning(String jobb) implements Command<Optional<Jobbhamtning.Hamtat>> {

  @Override
  public Optional<Hamtat> execute(CommandContext motorn) {
    ExecutionEntity har = motorn.getExecutionManager().findExecutionById(jobb);
    if (har == null
        || har.getActivity() == null
        || !(har.getActivity().getActivityBehavior() instanceof Vantan vantan)) {
      return Optional.empty();
    }
    Motorjobb hamtat =
        new Motorjobb(
            jobb,
            har.getProcessInstanceId(),
            har.getProcessDefinition().getKey(),
            har.getActivityId(),
            vantan.typ(har),
            variabler(har),
            vantan.rubriker());
    return Optional.of(new Hamtat(hamtat, vantan.uppgift()));
  }

  private static Map<String, @Nullable Object> variabler(ExecutionEntity har) {
    Map<String, Object> alla = har.getVariables();
    Map<String, @Nullable Object> begarda = new HashMap<>(alla);
    begarda.keySet().retainAll(Motorjobb.VARIABLER);
    return begarda;
  }

  /**
   * Ett jobb och vad för slag det är.
   *
   * @param uppgift en användaruppgift, annars ett automatiskt steg
   */
  record Hamtat(Motorjobb jobb, boolean uppgift) {}
}
