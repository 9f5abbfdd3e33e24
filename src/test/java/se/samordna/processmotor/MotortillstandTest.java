package se.samordna.processmotor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.processmotor.Motortillstand.Larm;

@DisplayName("Larm om motorn och utkorgen")
class MotortillstandTest {

  private static Motortillstand tillstand(
      long blockerade, long alder, long stilla, long incidenter) {
    return new Motortillstand(
        Motorslag.ZEEBE,
        true,
        Optional.empty(),
        Optional.empty(),
        1,
        1,
        blockerade,
        alder,
        stilla,
        Optional.of(incidenter));
  }

  @Test
  @DisplayName("en utkorg i rörelse är inget larm; en som väntat mer än en minut är det")
  void utkorgens_alder() {
    assertThat(tillstand(0, 60, 0, 0).larm()).isEmpty();
    assertThat(tillstand(0, 61, 0, 0).larm()).containsExactly(Larm.UTKORGEN_VANTAR);
  }

  @Test
  @DisplayName("hindrade kommandon, stillastående ärenden och incidenter larmar var för sig")
  void var_for_sig() {
    assertThat(tillstand(1, 0, 0, 0).larm()).containsExactly(Larm.KOMMANDON_HINDRADE);
    assertThat(tillstand(0, 0, 1, 0).larm()).containsExactly(Larm.ARENDEN_STAR_STILLA);
    assertThat(tillstand(0, 0, 0, 1).larm()).containsExactly(Larm.INCIDENTER);
  }

  @Test
  @DisplayName(
      "väntan mellan försök fördubblas till ett tak, och sprids så att alla inte kommer på en gång")
  void vantan_sprids() {
    assertThat(Vantetid.efter(1)).isBetween(Duration.ofMillis(125), Duration.ofMillis(250));
    assertThat(Vantetid.efter(4)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
    assertThat(Vantetid.efter(10_000)).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(30));
    assertThat(IntStream.range(0, 50).mapToObj(i -> Vantetid.efter(8)).distinct().count())
        .isGreaterThan(10);
  }
}
