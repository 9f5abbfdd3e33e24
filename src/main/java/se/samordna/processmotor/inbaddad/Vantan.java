package se.samordna.processmotor.inbaddad;

import java.util.Map;
import org.operaton.bpm.engine.delegate.Expression;
import org.operaton.bpm.engine.impl.bpmn.behavior.TaskActivityBehavior;
import org.operaton.bpm.engine.impl.pvm.delegate.ActivityExecution;

/**
 * Där motorn väntar på programmet: en användaruppgift eller ett automatiskt steg. Jobbets nyckel är
 * väntans egen: samma element en gång till är ett nytt jobb.
 */
final class Vantan extends TaskActivityBehavior {

  private final boolean uppgift;
  private final Expression typ;
  private final Map<String, String> rubriker;
  private final Jobbko ko;

  /**
   * @param uppgift en användaruppgift, annars ett automatiskt steg
   * @param typ jobbets typ
   * @param rubriker egenskaper ur ritningen (task headers)
   */
  Vantan(boolean uppgift, Expression typ, Map<String, String> rubriker, Jobbko ko) {
    this.uppgift = uppgift;
    this.typ = typ;
    this.rubriker = rubriker;
    this.ko = ko;
  }

  boolean uppgift() {
    return uppgift;
  }

  String typ(ActivityExecution har) {
    return String.valueOf(typ.getValue(har));
  }

  Map<String, String> rubriker() {
    return rubriker;
  }

  @Override
  protected void performExecution(ActivityExecution har) {
    Flerval.runt(har).ifPresent(f -> f.borja(har));
    ko.lagg(har);
  }

  /** Programmet har svarat, och variablerna är satta. */
  @Override
  public void signal(ActivityExecution har, String namn, Object data) {
    Flerval.runt(har).ifPresent(f -> f.svara(har));
    leave(har);
  }
}
