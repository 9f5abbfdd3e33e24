package se.samordna.processmotor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

@DisplayName("En ritning säger vem varje uppgift är för, annars startar programmet inte")
class RitningskontrollTest {

  @Test
  @DisplayName("ritningarna i programmet brister inte")
  void programmets_ritningar() {
    assertThatNoException().isThrownBy(Ritningskontroll::new);
  }

  @Test
  @DisplayName("en uppgift utan roll är en brist, och blir aldrig förbundschefens")
  void utan_roll() {
    assertThat(
            brister("yttra", u -> rubrik(u, "roll").getParentNode().removeChild(rubrik(u, "roll"))))
        .isEqualTo("[yttra ROLL]");
  }

  @Test
  @DisplayName("en roll som ingen uppgift kan ligga på är ingen roll")
  void okand_roll() {
    assertThat(brister("kontrollera", u -> rubrik(u, "roll").setAttribute("value", "revisor")))
        .isEqualTo("[kontrollera ROLL]");
  }

  @Test
  @DisplayName("en sökandes eller beredares uppgift säger vilken medlem")
  void utan_medlem() {
    assertThat(brister("skriv_ansokan", u -> rubrik(u, "medlem").setAttribute("value", "parter")))
        .isEqualTo("[skriv_ansokan MEDLEM]");
  }

  @Test
  @DisplayName("en uppgift som tilldelas en annan grupp än sin roll är en brist")
  void annan_grupp() {
    assertThat(
            brister(
                "tjansteskrivelse",
                u ->
                    ((Element)
                            u.getElementsByTagNameNS(Ritning.ZEEBE, "assignmentDefinition").item(0))
                        .setAttribute("candidateGroups", "")))
        .isEqualTo("[tjansteskrivelse GRUPP]");
  }

  private static String brister(String uppgift, Consumer<Element> andring) {
    Ritning ritning = Ritning.las("medelsansokan.bpmn");
    andring.accept(ritning.med(uppgift));
    return Ritningskontroll.brister(ritning.xml()).toString();
  }

  private static Element rubrik(Element uppgift, String nyckel) {
    var alla = uppgift.getElementsByTagNameNS(Ritning.ZEEBE, "header");
    for (int i = 0; i < alla.getLength(); i++) {
      if (((Element) alla.item(i)).getAttribute("key").equals(nyckel)) {
        return (Element) alla.item(i);
      }
    }
    throw new IllegalArgumentException(uppgift.getAttribute("id") + " har ingen rubrik " + nyckel);
  }
}
