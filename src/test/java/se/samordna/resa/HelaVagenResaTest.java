package se.samordna.resa;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("resa")
@DisplayName("Ett ärende går hela vägen på skärmarna, av dem det berör, på svenska")
class HelaVagenResaTest extends HelaVagen {

  @Test
  @DisplayName("från idé till laga kraft och avtal, och budgetbladet visar raden")
  void pa_svenska() {
    helaVagen(Ord.svenska(), "Gemensam ingång för unga i Vellinge");
  }
}
