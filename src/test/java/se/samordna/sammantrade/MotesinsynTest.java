package se.samordna.sammantrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;

@DisplayName("Vem som ser varje sammanträde, och protokollet redan som utkast")
class MotesinsynTest {

  private static boolean serAlla(Roll roll) {
    return Motesinsyn.serAlla(new Aktor("p", "P", "PROV", Set.of(roll), Set.of()));
  }

  @Test
  @DisplayName("förbundschefen, administratören och revisorn, ingen annan i kraft av sin roll")
  void stab_och_revisor() {
    assertThat(Arrays.stream(Roll.values()).filter(MotesinsynTest::serAlla))
        .containsExactlyInAnyOrder(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR, Roll.REVISOR);
  }
}
