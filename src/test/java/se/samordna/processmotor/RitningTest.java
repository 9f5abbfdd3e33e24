package se.samordna.processmotor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

@DisplayName("Ritningarna")
class RitningTest {

  private static final String MEDELSANSOKAN = "medelsansokan.bpmn";
  private static final String UPPFOLJNING = "uppfoljning.bpmn";
  private static final String MARKE = "motormarke.bpmn";

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {MEDELSANSOKAN, UPPFOLJNING, MARKE})
  @DisplayName("visar varje element och flöde i diagrammet")
  void allt_ar_ritat(String namn) {
    Ritning ritning = Ritning.las(namn);
    assertThat(ritade(ritning, "BPMNShape")).containsAll(ritning.id());
    assertThat(ritade(ritning, "BPMNEdge"))
        .containsAll(ritning.floden().stream().map(f -> f.getAttribute("id")).toList());
  }

  private static boolean samma(Element ett, Element annat) {
    return ett.getAttribute("sourceRef").equals(annat.getAttribute("sourceRef"));
  }

  private static Set<String> ritade(Ritning ritning, String slag) {
    return ritning.alla(Ritning.DI, slag).stream()
        .map(e -> e.getAttribute("bpmnElement"))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {MEDELSANSOKAN, UPPFOLJNING, MARKE})
  @DisplayName("har ett namn på varje element, och på varje flöde ur ett vägval")
  void allt_har_namn(String namn) {
    Ritning ritning = Ritning.las(namn);
    assertThat(ritning.element())
        .allSatisfy(e -> assertThat(e.getAttribute("name")).as(e.getAttribute("id")).isNotBlank());
    assertThat(ritning.floden())
        .filteredOn(f -> ritning.floden().stream().filter(a -> samma(f, a)).count() > 1)
        .allSatisfy(f -> assertThat(f.getAttribute("name")).as(f.getAttribute("id")).isNotBlank());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {MEDELSANSOKAN, UPPFOLJNING})
  @DisplayName("har jobbaserade uppgifter: motorns egna ger inget jobb här")
  void inga_av_motorns_egna_uppgifter(String namn) {
    Ritning ritning = Ritning.las(namn);
    assertThat(ritning.alla(Ritning.ZEEBE, "userTask")).isEmpty();
    assertThat(ritning.alla(Ritning.BPMN, "userTask"))
        .isNotEmpty()
        .allSatisfy(
            u ->
                assertThat(Ritning.rubrik(u, "roll").orElse(""))
                    .isIn("sokande", "beredning", "forbundschef"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {MEDELSANSOKAN, UPPFOLJNING})
  @DisplayName("säger vilken medlem en sökandes eller beredares uppgift ligger på")
  void medlemmens_uppgifter(String namn) {
    assertThat(Ritning.las(namn).alla(Ritning.BPMN, "userTask"))
        .filteredOn(u -> !Ritning.rubrik(u, "roll").orElse("").equals("forbundschef"))
        .isNotEmpty()
        .allSatisfy(
            u -> assertThat(Ritning.rubrik(u, "medlem").orElse("")).isIn("medlem", "huvudman"));
  }
}
