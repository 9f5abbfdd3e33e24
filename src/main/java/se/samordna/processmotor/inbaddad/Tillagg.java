package se.samordna.processmotor.inbaddad;

import java.util.List;
import java.util.Optional;
import org.operaton.bpm.engine.impl.util.xml.Element;
import org.operaton.bpm.engine.impl.util.xml.Namespace;

/**
 * Ritningens tillägg till BPMN (extensionElements), så som de är skrivna i den enda uppsättning som
 * finns: modellerarens för Zeebe.
 */
final class Tillagg {

  private static final Namespace RYMD = new Namespace("http://camunda.org/schema/zeebe/1.0");

  private Tillagg() {}

  static Optional<Element> hos(Element element, String namn) {
    return Optional.ofNullable(element.element("extensionElements"))
        .flatMap(tillagg -> Optional.ofNullable(tillagg.elementNS(RYMD, namn)));
  }

  static List<Element> i(Element tillagg, String namn) {
    return tillagg.elementsNS(RYMD, namn);
  }
}
