package se.samordna.utfall;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Belopp;
import se.samordna.utfall.Rapportkolumn.Tal;

@DisplayName("Periodrapportens kolumner")
class RapportkolumnTest {

  private static final Tal HYRA =
      new Tal(
          new Belopp(102_000_00),
          new Belopp(34_000_50),
          Optional.of(new Belopp(90_000_00)),
          Optional.of(new Belopp(12_000_00)));

  @Test
  @DisplayName("handlingen visar enheten, andelen i procent och avvikelsen med tecken")
  void handlingen() {
    assertThat(Arrays.stream(Rapportkolumn.values()).map(k -> k.text("kr", HYRA)))
        .map(t -> t.replace('\u00a0', ' '))
        .containsExactly("102 000", "34 000,50", "33 %", "90 000", "+12 000");
  }

  @Test
  @DisplayName("kalkylbladet har kronor och ören som tal, och ingen andel")
  void kalkylbladet() {
    assertThat(Rapportkolumn.iKronor())
        .doesNotContain(Rapportkolumn.ANDEL)
        .extracting(k -> k.kronor(HYRA))
        .containsExactly(kr("102000.00"), kr("34000.50"), kr("90000.00"), kr("12000.00"));
  }

  @Test
  @DisplayName("en rad utan prognos har ett streck, och ingen andel av en budget som är noll")
  void utan_prognos() {
    Tal utan = new Tal(Belopp.NOLL, new Belopp(100), Optional.empty(), Optional.empty());
    assertThat(Rapportkolumn.PROGNOS.text("kr", utan)).isEqualTo("–");
    assertThat(Rapportkolumn.AVVIKELSE.kronor(utan)).isEmpty();
    assertThat(Rapportkolumn.ANDEL.text("kr", utan)).isEqualTo("–");
  }

  private static Optional<BigDecimal> kr(String kronor) {
    return Optional.of(new BigDecimal(kronor));
  }
}
