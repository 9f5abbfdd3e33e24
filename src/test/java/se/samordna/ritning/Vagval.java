package se.samordna.ritning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Ett värde som ett vägval jämför en variabel med, så som det står i villkoret på en väg ut.
 *
 * @param element vägvalets id
 */
record Vagval(String element, String variabel, String varde) {

  private static final Pattern JAMFORELSE = Pattern.compile("(\\w+)\\s*!?=\\s*\"([^\"]*)\"");

  /** Alla, ur alla ritningar. */
  static List<Vagval> las() {
    return Ordlista.ritningarna().stream().flatMap(Vagval::i).toList();
  }

  /** Vägvalen som har en väg för allt annat. */
  static List<String> medForval() {
    return Ordlista.ritningarna().stream()
        .flatMap(r -> Ordlista.alla(r, Ordlista.BPMN, "exclusiveGateway").stream())
        .filter(v -> !v.getAttribute("default").isEmpty())
        .map(v -> v.getAttribute("id"))
        .toList();
  }

  private static Stream<Vagval> i(Document ritning) {
    return Ordlista.alla(ritning, Ordlista.BPMN, "sequenceFlow").stream()
        .flatMap(
            vag ->
                villkor(vag).stream()
                    .flatMap(v -> JAMFORELSE.matcher(v).results())
                    .map(j -> new Vagval(vag.getAttribute("sourceRef"), j.group(1), j.group(2))));
  }

  private static Optional<String> villkor(Element vag) {
    return Optional.ofNullable(
            vag.getElementsByTagNameNS(Ordlista.BPMN, "conditionExpression").item(0))
        .map(v -> v.getTextContent());
  }
}
