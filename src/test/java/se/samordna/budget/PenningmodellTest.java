package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Slumpvisa följder av beslut, avtal, rekvisitioner, ändringar, återföringar, rättelser och nya
 * budgetar, mot en enkel modell. Fröet står i felet; {@code -Dfro=…} kör just det.
 */
@DisplayName("Pengarna mot en enkel modell")
class PenningmodellTest {

  private static final int FOLJDER = 2000;

  private final Penningspel spel = new Penningspel();

  @Test
  @DisplayName("stämmer efter varje steg i tusentals slumpvisa följder")
  void tusentals_foljder() {
    Optional<Long> fro = Optional.ofNullable(Long.getLong("fro"));
    long forsta = fro.orElse(20231120L);
    System.out.println("Penningmodellens frön: " + forsta + " och " + FOLJDER + " framåt");
    for (long f = forsta; f < forsta + (fro.isPresent() ? 1 : FOLJDER); f++) {
      spel.foljd(f);
    }
    System.out.println("Penningmodellen gjorde: " + spel.gjort);
    if (fro.isPresent()) {
      return;
    }
    assertThat(spel.gjort.keySet())
        .as("varje slags handling har både gått och nekats där den kan nekas")
        .contains(
            "bevilja ja",
            "bevilja nej",
            "bokför",
            "släpp",
            "avtala",
            "rekvirera ja",
            "rekvirera nej",
            "sätt ned ja",
            "betala ja",
            "återför ja",
            "återför nej",
            "återta ja",
            "öka ja",
            "medfinansiera",
            "återkalla ja",
            "rätta ja",
            "rätta nej",
            "ny budget");
  }
}
