package se.samordna.processmotor.inbaddad;

import org.operaton.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.operaton.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.operaton.bpm.engine.impl.pvm.process.ScopeImpl;
import org.operaton.bpm.engine.impl.util.xml.Element;

/**
 * Läser ritningarna som de är. Det enda som läsaren kräver innan någon lyssnare får ordet är att
 * flera samtidiga har en samling; den läggs till i minnet, och ritningen lagras orörd.
 */
final class Ritningslasare extends BpmnParse {

  Ritningslasare(BpmnParser parser) {
    super(parser);
  }

  @Override
  public ScopeImpl parseMultiInstanceLoopCharacteristics(Element aktivitet, ScopeImpl omgivning) {
    Element flera = aktivitet.element("multiInstanceLoopCharacteristics");
    if (flera != null) {
      Tillagg.hos(flera, "loopCharacteristics")
          .ifPresent(
              t -> {
                Element samling = new Element(flera.getUri(), "loopDataInputRef", "", null, null);
                samling.appendText(t.attribute("inputCollection"));
                flera.add(samling);
              });
    }
    return super.parseMultiInstanceLoopCharacteristics(aktivitet, omgivning);
  }
}
