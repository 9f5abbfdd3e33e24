package se.samordna.processmotor.inbaddad;

import org.operaton.bpm.engine.impl.bpmn.behavior.DmnBusinessRuleTaskActivityBehavior;
import org.operaton.bpm.engine.impl.core.model.BaseCallableElement;
import org.operaton.bpm.engine.impl.core.variable.mapping.value.ConstantValueProvider;
import org.operaton.bpm.engine.impl.core.variable.mapping.value.NullValueProvider;
import org.operaton.bpm.engine.impl.dmn.result.CollectEntriesDecisionResultMapper;

/** Beslutstabellens plats i processen. */
final class Beslutstabell {

  private Beslutstabell() {}

  /**
   * Prövar den senaste tabellen. Den samlar (COLLECT): svaret är en lista, tom när ingen regel
   * träffar.
   */
  static DmnBusinessRuleTaskActivityBehavior av(String id, String svar) {
    BaseCallableElement tabell = new BaseCallableElement();
    tabell.setDefinitionKeyValueProvider(new ConstantValueProvider(id));
    tabell.setTenantIdProvider(new NullValueProvider());
    return new DmnBusinessRuleTaskActivityBehavior(
        tabell, svar, new CollectEntriesDecisionResultMapper());
  }
}
