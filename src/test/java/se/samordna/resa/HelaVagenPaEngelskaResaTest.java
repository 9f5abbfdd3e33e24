package se.samordna.resa;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("resa")
@DisplayName("Ett ärende går hela vägen på skärmarna, av dem det berör, på engelska")
class HelaVagenPaEngelskaResaTest extends HelaVagen {

  @Test
  @DisplayName("samma väg, samma skärmar, inget svenskt att trycka på")
  void pa_engelska() {
    helaVagen(Ord.engelska(), "A joint way in for young people in Vellinge");
  }
}
