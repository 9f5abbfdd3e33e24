package se.samordna.processmotor.inbaddad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

@DisplayName("Ritningarna säger inget som den inbäddade motorn inte förstår")
class RitningarnasTillaggTest {

  private static final String TILLAGG = "http://camunda.org/schema/zeebe/1.0";
  private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

  /** Det som läses, och det som inte behövs: vem som får uppgiften och när avgör inkorgen. */
  private static final Set<String> KANDA =
      Set.of(
          "taskDefinition",
          "taskHeaders",
          "header",
          "calledDecision",
          "ioMapping",
          "output",
          "loopCharacteristics",
          "subscription",
          "assignmentDefinition",
          "taskSchedule");

  @ParameterizedTest
  @ValueSource(strings = {"medelsansokan", "uppfoljning", "motormarke"})
  @DisplayName("varje tillägg är ett som motorn läser")
  void tillaggen(String ritning) {
    Document d = las("bpmn/" + ritning + ".bpmn");
    assertThat(element(d.getElementsByTagNameNS(TILLAGG, "*")).map(Element::getLocalName))
        .isSubsetOf(KANDA);
    assertThat(element(d.getElementsByTagNameNS(BPMN, "multiInstanceLoopCharacteristics")))
        .allSatisfy(
            flera -> {
              assertThat(flera.getAttribute("isSequential")).isEmpty();
              assertThat(flera.getParentNode().getLocalName()).isEqualTo("userTask");
            });
  }

  @Test
  @DisplayName("beslutstabellen samlar koder: svaret är en lista")
  void tabellen() {
    Document d = las("bpmn/formell-kontroll.dmn");
    List<Element> tabeller = element(d.getElementsByTagNameNS("*", "decisionTable")).toList();
    assertThat(tabeller)
        .allSatisfy(t -> assertThat(t.getAttribute("hitPolicy")).isEqualTo("COLLECT"));
    assertThat(element(d.getElementsByTagNameNS("*", "output"))).hasSameSizeAs(tabeller);
  }

  private static Stream<Element> element(NodeList noder) {
    return IntStream.range(0, noder.getLength()).mapToObj(i -> (Element) noder.item(i));
  }

  private static Document las(String namn) {
    DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
    fabrik.setNamespaceAware(true);
    try (InputStream innehall = new ClassPathResource(namn).getInputStream()) {
      return fabrik.newDocumentBuilder().parse(innehall);
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
