package se.samordna.ritning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Orden ur alla ritningar i {@code bpmn}, var och ett med vad det står för.
 *
 * @param processer processernas id
 * @param element flödets element: händelser, vägval, steg och delprocesser
 * @param meddelanden meddelandenas namn
 * @param signaler signalernas namn
 * @param jobbtyper de automatiska stegens typer
 * @param variabler det som ritningarna och beslutstabellen läser, och det som de själva sätter
 * @param rubriker uppgifternas egenskaper (task headers)
 * @param utfall utfallen som vägvalen skiljer på
 * @param uppgifter de element som är uppgifter för en människa
 */
record Ordlista(
    TreeMap<String, String> processer,
    TreeMap<String, String> element,
    TreeMap<String, String> meddelanden,
    TreeMap<String, String> signaler,
    TreeMap<String, String> jobbtyper,
    TreeMap<String, String> variabler,
    TreeMap<String, String> rubriker,
    TreeMap<String, String> utfall,
    TreeSet<String> uppgifter) {

  private static final Path RITNINGARNA = Path.of("bpmn");
  static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
  private static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";

  private static final List<String> FLODESELEMENT =
      List.of(
          "startEvent",
          "endEvent",
          "intermediateCatchEvent",
          "intermediateThrowEvent",
          "boundaryEvent",
          "exclusiveGateway",
          "parallelGateway",
          "eventBasedGateway",
          "userTask",
          "serviceTask",
          "businessRuleTask",
          "sendTask",
          "receiveTask",
          "scriptTask",
          "callActivity",
          "subProcess");

  private static final Pattern STRANG = Pattern.compile("\"[^\"]*\"");

  /** Ett namn som inte är en funktion. */
  private static final Pattern NAMN = Pattern.compile("[A-Za-z_]\\w*(?!\\w|\\s*\\()");

  /** FEEL:s egna ord, och de ord som dess funktioner är satta av ({@code list contains}). */
  private static final Set<String> FEEL =
      Set.of(
          "if",
          "then",
          "else",
          "null",
          "true",
          "false",
          "and",
          "or",
          "not",
          "in",
          "list",
          "date",
          "time",
          "some",
          "every",
          "satisfies",
          "for",
          "return");

  static Ordlista las() {
    Ordlista ord =
        new Ordlista(
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeSet<>());
    ritningarna().forEach(ord::las);
    Vagval.las().stream()
        .filter(v -> v.variabel().equals(Variabel.UTFALL))
        .forEach(v -> ord.utfall().put(v.varde(), "Utfallet"));
    return ord;
  }

  /** Alla ritningar och beslutstabeller, i namnordning. */
  static List<Document> ritningarna() {
    try (Stream<Path> filer = Files.list(RITNINGARNA)) {
      return filer
          .filter(f -> f.toString().endsWith(".bpmn") || f.toString().endsWith(".dmn"))
          .sorted()
          .map(Ordlista::xml)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void las(Document ritning) {
    alla(ritning, BPMN, "process")
        .forEach(e -> processer.put(e.getAttribute("id"), e.getAttribute("name")));
    FLODESELEMENT.forEach(
        slag ->
            alla(ritning, BPMN, slag)
                .forEach(e -> element.put(e.getAttribute("id"), e.getAttribute("name"))));
    alla(ritning, BPMN, "userTask").forEach(e -> uppgifter.add(e.getAttribute("id")));
    alla(ritning, BPMN, "message")
        .forEach(e -> meddelanden.put(e.getAttribute("name"), "Meddelandet"));
    alla(ritning, BPMN, "signal").forEach(e -> signaler.put(e.getAttribute("name"), "Signalen"));
    alla(ritning, ZEEBE, "taskDefinition").forEach(this::jobbtyp);
    alla(ritning, ZEEBE, "header").forEach(this::rubrik);
    uttryck(ritning).forEach(this::variablerI);
    alla(ritning, ZEEBE, "loopCharacteristics")
        .forEach(
            e ->
                Stream.of("inputElement", "outputCollection")
                    .map(e::getAttribute)
                    .filter(a -> !a.isEmpty())
                    .forEach(this::variabel));
    alla(ritning, ZEEBE, "output").forEach(e -> variabel(e.getAttribute("target")));
    alla(ritning, ZEEBE, "calledDecision").forEach(e -> variabel(e.getAttribute("resultVariable")));
    alla(ritning, DMN, "inputExpression").forEach(e -> variablerI("=" + e.getTextContent()));
  }

  private void jobbtyp(Element definition) {
    String typ = definition.getAttribute("type");
    if (!typ.startsWith("=")) {
      Element steg = (Element) definition.getParentNode().getParentNode();
      jobbtyper.put(typ, steg.getAttribute("name"));
    }
  }

  /** Rubriken {@code medlem} eller {@code frist} säger vilken variabel som bär den. */
  private void rubrik(Element rubrik) {
    String nyckel = rubrik.getAttribute("key");
    rubriker.put(nyckel, "Uppgiftens egenskap");
    if (!nyckel.equals("roll")) {
      variabel(rubrik.getAttribute("value"));
    }
  }

  /** Allt som motorn räknar ut: egenskaper och texter som börjar med likhetstecken. */
  private static Stream<String> uttryck(Document ritning) {
    NodeList alla = ritning.getElementsByTagName("*");
    return IntStream.range(0, alla.getLength())
        .mapToObj(i -> (Element) alla.item(i))
        .flatMap(e -> Stream.concat(egenskaper(e), egenText(e)))
        .filter(u -> u.startsWith("="));
  }

  private static Stream<String> egenskaper(Element e) {
    return IntStream.range(0, e.getAttributes().getLength())
        .mapToObj(i -> e.getAttributes().item(i).getNodeValue());
  }

  private static Stream<String> egenText(Element e) {
    return e.getElementsByTagName("*").getLength() == 0
        ? Stream.of(e.getTextContent().strip())
        : Stream.empty();
  }

  private void variablerI(String uttryck) {
    Matcher namn = NAMN.matcher(STRANG.matcher(uttryck).replaceAll(" "));
    Set<String> hittade = new TreeSet<>();
    while (namn.find()) {
      hittade.add(namn.group());
    }
    hittade.stream().filter(n -> !FEEL.contains(n)).forEach(this::variabel);
  }

  private void variabel(String namn) {
    variabler.put(namn, "Variabeln");
  }

  static List<Element> alla(Document xml, String rymd, String namn) {
    NodeList lista = xml.getElementsByTagNameNS(rymd, namn);
    return IntStream.range(0, lista.getLength()).mapToObj(i -> (Element) lista.item(i)).toList();
  }

  private static Document xml(Path fil) {
    DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
    fabrik.setNamespaceAware(true);
    try {
      return fabrik.newDocumentBuilder().parse(fil.toFile());
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(fil.toString(), e);
    }
  }
}
