package se.samordna.processmotor;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** En BPMN-ritning läst som XML, för tester som håller den i schack. */
record Ritning(String namn, Document xml) {

  static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
  static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";

  private static final Set<String> ELEMENT =
      Set.of(
          "startEvent",
          "endEvent",
          "intermediateCatchEvent",
          "boundaryEvent",
          "exclusiveGateway",
          "userTask",
          "serviceTask",
          "businessRuleTask",
          "subProcess");

  /** Ritningen ur katalogen {@code bpmn}. */
  static Ritning las(String namn) {
    DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
    fabrik.setNamespaceAware(true);
    try (InputStream in = Ritning.class.getResourceAsStream("/bpmn/" + namn)) {
      return new Ritning(namn, fabrik.newDocumentBuilder().parse(in));
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(namn, e);
    }
  }

  List<Element> alla(String rymd, String namn) {
    NodeList lista = xml.getElementsByTagNameNS(rymd, namn);
    return IntStream.range(0, lista.getLength()).mapToObj(i -> (Element) lista.item(i)).toList();
  }

  /** Flödets element: händelser, vägval, steg och delprocesser. */
  List<Element> element() {
    return ELEMENT.stream().flatMap(n -> alla(BPMN, n).stream()).toList();
  }

  List<Element> floden() {
    return alla(BPMN, "sequenceFlow");
  }

  Set<String> id() {
    return element().stream().map(e -> e.getAttribute("id")).collect(Collectors.toSet());
  }

  Element med(String id) {
    return element().stream()
        .filter(e -> e.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(namn + " har inget element " + id));
  }

  /** Sant om ritningen leder direkt från det ena till det andra, genom ett flöde eller en kant. */
  boolean leder(String fran, String till) {
    boolean flode =
        floden().stream()
            .anyMatch(
                f ->
                    f.getAttribute("sourceRef").equals(fran)
                        && f.getAttribute("targetRef").equals(till));
    return flode || med(till).getAttribute("attachedToRef").equals(fran);
  }

  /** Sant för det som någon, eller programmet, gör; falskt för vägval och händelser. */
  boolean arSteg(String id) {
    return med(id).getLocalName().endsWith("Task");
  }

  /** Det som följer rakt på ett steg: det har bara en väg vidare. */
  String nasta(String id) {
    List<String> nasta =
        floden().stream()
            .filter(f -> f.getAttribute("sourceRef").equals(id))
            .map(f -> f.getAttribute("targetRef"))
            .toList();
    if (nasta.size() != 1) {
      throw new IllegalArgumentException(id + " har inte en väg vidare: " + nasta);
    }
    return nasta.getFirst();
  }

  /** Jobbets typ för ett steg; för en användaruppgift elementets id. */
  String jobbtyp(String id) {
    Element e = med(id);
    return e.getLocalName().equals("userTask")
        ? id
        : ((Element) e.getElementsByTagNameNS(ZEEBE, "taskDefinition").item(0))
            .getAttribute("type");
  }

  /** Där programmet kan bygga upp en instans: stegen, och väntan på ett meddelande. */
  Stream<String> byggplatser() {
    return element().stream()
        .filter(e -> !e.getParentNode().getLocalName().equals("subProcess"))
        .filter(
            e ->
                e.getLocalName().endsWith("Task")
                    || e.getLocalName().equals("intermediateCatchEvent")
                        && e.getElementsByTagNameNS(BPMN, "messageEventDefinition").getLength() > 0)
        .map(e -> e.getAttribute("id"));
  }

  Stream<String> jobbtyper() {
    return alla(ZEEBE, "taskDefinition").stream().map(t -> t.getAttribute("type"));
  }

  /** Värdet på en egenskap (task header) hos en uppgift; tomt när den saknas. */
  static Optional<String> rubrik(Element uppgift, String nyckel) {
    NodeList rubriker = uppgift.getElementsByTagNameNS(ZEEBE, "header");
    return IntStream.range(0, rubriker.getLength())
        .mapToObj(i -> (Element) rubriker.item(i))
        .filter(r -> r.getAttribute("key").equals(nyckel))
        .map(r -> r.getAttribute("value"))
        .findFirst();
  }
}
