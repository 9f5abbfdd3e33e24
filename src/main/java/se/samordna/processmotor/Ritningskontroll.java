package se.samordna.processmotor;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import se.samordna.ritning.Rubrik;
import se.samordna.ritning.Variabel;

/**
 * Prövar ritningarna när programmet startar, innan de driftsätts: varje uppgift säger vem den är
 * för. Brister en ritning startar programmet inte.
 */
@Component
class Ritningskontroll {

  private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  private static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";

  /** Vilken variabel som pekar ut medlemmen. */
  private static final List<String> MEDLEMMAR = List.of(Variabel.MEDLEM, Variabel.HUVUDMAN);

  /** Vad som fattas för att någon ska få uppgiften. */
  enum Brist {
    /** Rubriken {@code roll} fattas, eller är ingen {@link Uppgiftsroll}. */
    ROLL,
    /** Rubriken {@code medlem} säger inte vilken medlem uppgiften ligger på. */
    MEDLEM,
    /** Uppgiften tilldelas inte sin roll ({@code candidateGroups}). */
    GRUPP
  }

  Ritningskontroll() {
    List<String> brister =
        Ritningar.ALLA.stream()
            .filter(r -> r.endsWith(".bpmn"))
            .flatMap(Ritningskontroll::brister)
            .toList();
    if (!brister.isEmpty()) {
      throw new IllegalStateException(
          "Ritningarna säger inte vem varje uppgift är för: " + String.join("; ", brister));
    }
  }

  private static Stream<String> brister(String ritning) {
    try (InputStream in =
        Objects.requireNonNull(
            Ritningskontroll.class.getClassLoader().getResourceAsStream(ritning), ritning)) {
      return brister(las(in)).stream().map(b -> ritning + " " + b);
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("Ritningen går inte att läsa: " + ritning, e);
    }
  }

  private static Document las(InputStream in)
      throws IOException, ParserConfigurationException, SAXException {
    DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
    fabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    fabrik.setNamespaceAware(true);
    return fabrik.newDocumentBuilder().parse(in);
  }

  /** Uppgifterna som inte säger vem de är för, var och en med vad som fattas. */
  static List<String> brister(Document ritning) {
    return alla(ritning.getElementsByTagNameNS(BPMN, "userTask"))
        .flatMap(u -> brist(u).map(b -> u.getAttribute("id") + " " + b).stream())
        .toList();
  }

  private static Optional<Brist> brist(Element uppgift) {
    Optional<Uppgiftsroll> roll = rubrik(uppgift, Rubrik.ROLL).flatMap(Uppgiftsroll::av);
    if (roll.isEmpty()) {
      return Optional.of(Brist.ROLL);
    }
    if (roll.get().avMedlem()
        && rubrik(uppgift, Rubrik.MEDLEM).filter(MEDLEMMAR::contains).isEmpty()) {
      return Optional.of(Brist.MEDLEM);
    }
    boolean tilldelas =
        alla(uppgift.getElementsByTagNameNS(ZEEBE, "assignmentDefinition"))
            .anyMatch(t -> t.getAttribute("candidateGroups").contains(roll.get().kod()));
    return tilldelas ? Optional.empty() : Optional.of(Brist.GRUPP);
  }

  private static Optional<String> rubrik(Element uppgift, String nyckel) {
    return alla(uppgift.getElementsByTagNameNS(ZEEBE, "header"))
        .filter(r -> r.getAttribute("key").equals(nyckel))
        .map(r -> r.getAttribute("value"))
        .findFirst();
  }

  private static Stream<Element> alla(NodeList lista) {
    return IntStream.range(0, lista.getLength()).mapToObj(i -> (Element) lista.item(i));
  }
}
