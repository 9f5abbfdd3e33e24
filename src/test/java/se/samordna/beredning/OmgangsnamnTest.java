package se.samordna.beredning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Mening;

@DisplayName("En uppgift i beredningen säger sin egen omgång")
class OmgangsnamnTest {

  @Test
  @DisplayName("yttrandet från omgång 1 hör till omgång 1 också när omgång 2 börjat")
  void klar_uppgift() {
    List<Integer> borjade = List.of(4, 9);
    assertThat(Omgangsnamn.omgang(borjade, 4)).isEqualTo(1);
    assertThat(Omgangsnamn.omgang(borjade, 6)).as("efter en komplettering").isEqualTo(1);
    assertThat(Omgangsnamn.omgang(borjade, 9)).isEqualTo(2);
  }

  @Test
  @DisplayName("omgången sägs först när den är mer än en")
  void forsta() {
    assertThat(Omgangsnamn.avser(Optional.of("Lund"), 1)).contains(Mening.ordagrant("Lund"));
    assertThat(Omgangsnamn.avser(Optional.empty(), 1)).isEmpty();
    assertThat(Omgangsnamn.avser(Optional.empty(), 2)).isPresent();
  }
}
