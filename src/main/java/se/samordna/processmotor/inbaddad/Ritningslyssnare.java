package se.samordna.processmotor.inbaddad;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.operaton.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.operaton.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.operaton.bpm.engine.impl.core.variable.mapping.IoMapping;
import org.operaton.bpm.engine.impl.core.variable.mapping.OutputParameter;
import org.operaton.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.operaton.bpm.engine.impl.el.ElValueProvider;
import org.operaton.bpm.engine.impl.el.Expression;
import org.operaton.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.operaton.bpm.engine.impl.pvm.process.ActivityImpl;
import org.operaton.bpm.engine.impl.pvm.process.ScopeImpl;
import org.operaton.bpm.engine.impl.util.xml.Element;

/** Ger ritningens tillägg deras mening i motorn: väntan, beslutstabeller, flera svar, nycklar. */
final class Ritningslyssnare implements BpmnParseListener {

  private final Feel feel;
  private final Jobbko ko;

  Ritningslyssnare(Feel feel, Jobbko ko) {
    this.feel = feel;
    this.ko = ko;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl omgivning, ActivityImpl aktivitet) {
    vanta(true, element, aktivitet, aktivitet.getId());
    aktivitet.addListener(Borttagen.EVENTNAME_END, new Borttagen(ko));
  }

  @Override
  public void parseServiceTask(Element element, ScopeImpl omgivning, ActivityImpl aktivitet) {
    Tillagg.hos(element, "taskDefinition")
        .ifPresent(t -> vanta(false, element, aktivitet, t.attribute("type")));
  }

  private void vanta(boolean uppgift, Element element, ActivityImpl aktivitet, String typ) {
    // En egen omgivning ger varje väntan en egen nyckel.
    aktivitet.setScope(true);
    aktivitet.setActivityBehavior(
        new Vantan(uppgift, feel.createExpression(typ), rubriker(element), ko));
  }

  private static Map<String, String> rubriker(Element element) {
    return Tillagg.hos(element, "taskHeaders").stream()
        .flatMap(t -> Tillagg.i(t, "header").stream())
        .collect(Collectors.toMap(h -> h.attribute("key"), h -> h.attribute("value")));
  }

  @Override
  public void parseBusinessRuleTask(Element element, ScopeImpl omgivning, ActivityImpl aktivitet) {
    Tillagg.hos(element, "calledDecision")
        .ifPresent(
            t -> {
              aktivitet.setScope(true);
              aktivitet.setActivityBehavior(
                  Beslutstabell.av(t.attribute("decisionId"), t.attribute("resultVariable")));
            });
    Tillagg.hos(element, "ioMapping")
        .ifPresent(t -> aktivitet.setIoMapping(utdata(Tillagg.i(t, "output"))));
  }

  private IoMapping utdata(List<Element> rader) {
    IoMapping alla = new IoMapping();
    for (Element rad : rader) {
      ParameterValueProvider varde =
          new ElValueProvider(feel.createExpression(rad.attribute("source")));
      alla.addOutputParameter(new OutputParameter(rad.attribute("target"), varde));
    }
    return alla;
  }

  @Override
  public void parseMultiInstanceLoopCharacteristics(
      Element element, Element flera, ActivityImpl kropp) {
    Optional<Element> tillagg = Tillagg.hos(flera, "loopCharacteristics");
    if (tillagg.isEmpty()
        || !(kropp.getActivityBehavior() instanceof MultiInstanceActivityBehavior motorns)) {
      return;
    }
    Element t = tillagg.get();
    motorns.setCollectionExpression(feel.createExpression(t.attribute("inputCollection")));
    motorns.setCollectionElementVariable(t.attribute("inputElement"));
    if (t.attribute("outputCollection") != null) {
      new Flerval(
              t.attribute("outputCollection"), feel.createExpression(t.attribute("outputElement")))
          .satt(kropp);
    }
  }

  /** Meddelandenas nycklar, per namn, på varje process i ritningen. */
  @Override
  public void parseRootElement(Element rot, List<ProcessDefinitionEntity> processer) {
    Map<String, Expression> nycklar = new HashMap<>();
    for (Element meddelande : rot.elements("message")) {
      Tillagg.hos(meddelande, "subscription")
          .ifPresent(
              t ->
                  nycklar.put(
                      meddelande.attribute("name"),
                      feel.createExpression(t.attribute("correlationKey"))));
    }
    processer.forEach(p -> p.setProperty(Korrelationsnyckel.EGENSKAP, nycklar));
  }
}
