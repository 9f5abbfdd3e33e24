package se.samordna.gemensam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ord och värden i par")
class FaktaTest {

  @Test
  @DisplayName("en dag hålls ihop, och resten av värdet står som det skrevs")
  void dagenHallsIhop() {
    var fakta = new Fakta().med("Tid", "2023-11-20 09:00, till 2023-12-01");

    assertThat(fakta.getElement().getTextRecursively())
        .isEqualTo("Tid2023-11-20 09:00, till 2023-12-01");
    assertThat(fakta.getElement().getOuterHTML())
        .contains("<span class=\"dag\">2023-11-20</span>", "<span class=\"dag\">2023-12-01</span>");
  }

  @Test
  @DisplayName("ett värde utan dag är en enda text")
  void utanDag() {
    assertThat(new Fakta().med("Plats", "Stadshuset").getElement().getOuterHTML())
        .contains("<span>Stadshuset</span>");
  }
}
