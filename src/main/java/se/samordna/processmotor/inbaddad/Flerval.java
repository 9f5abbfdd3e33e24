package se.samordna.processmotor.inbaddad;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.operaton.bpm.engine.delegate.DelegateExecution;
import org.operaton.bpm.engine.delegate.ExecutionListener;
import org.operaton.bpm.engine.delegate.Expression;
import org.operaton.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.operaton.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.operaton.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.operaton.bpm.engine.impl.pvm.process.ActivityImpl;

/**
 * Svaren från dem som svarar var för sig: en lista i deltagarnas ordning, där den som inte hann
 * svara är null. Listan lämnas till processen när alla är klara, eller när det avgjorts.
 *
 * @param samling listans namn, tomt när ritningen inte samlar
 * @param svar vad var och en svarar
 */
record Flerval(String samling, Expression svar) implements ExecutionListener {

  private static final String EGENSKAP = "flerval";

  /** Sätter svarslistan på det som omger de många. */
  void satt(ActivityImpl kropp) {
    kropp.setProperty(EGENSKAP, this);
    kropp.addListener(EVENTNAME_END, this);
  }

  /** Den svarslista som väntan hör till. */
  static Optional<Flerval> runt(ActivityExecution har) {
    return har.getActivity() instanceof ActivityImpl a
            && a.getFlowScope().getProperty(EGENSKAP) instanceof Flerval f
        ? Optional.of(f)
        : Optional.empty();
  }

  /** Är svaret en enda variabel är den deltagarens egen: ingen ser eller skriver en annans. */
  void borja(ActivityExecution har) {
    String namn = svar.getExpressionText().substring(1);
    if (namn.matches("\\w+")) {
      har.getParent().setVariableLocal(namn, null);
    }
  }

  void svara(ActivityExecution har) {
    ActivityExecution kropp = har.getParent().getParent();
    int antal = (int) kropp.getVariable(MultiInstanceActivityBehavior.NUMBER_OF_INSTANCES);
    List<@Nullable Object> alla = svaren(kropp, antal);
    alla.set((int) har.getVariable(MultiInstanceActivityBehavior.LOOP_COUNTER), svar.getValue(har));
    kropp.setVariableLocal(samling, alla);
  }

  @Override
  public void notify(DelegateExecution kropp) {
    if (kropp instanceof ExecutionEntity e && !e.isCanceled()) {
      e.getParent().setVariable(samling, svaren(e, antal(e)));
    }
  }

  private static int antal(ExecutionEntity kropp) {
    return kropp.getVariableLocal(MultiInstanceActivityBehavior.NUMBER_OF_INSTANCES)
            instanceof Integer n
        ? n
        : 0;
  }

  private List<@Nullable Object> svaren(ActivityExecution kropp, int antal) {
    return kropp.getVariableLocal(samling) instanceof List<?> hittills
        ? new ArrayList<>(hittills)
        : new ArrayList<>(Collections.nCopies(antal, null));
  }
}
