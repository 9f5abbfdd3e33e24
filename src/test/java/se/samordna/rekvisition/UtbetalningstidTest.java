package se.samordna.rekvisition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Hinder;

@DisplayName("D5: inget attesteras eller betalas före sitt beslut eller insatsens start")
class UtbetalningstidTest {

  private static final LocalDate BESLUT = LocalDate.of(2023, 11, 20);
  private static final LocalDate START = LocalDate.of(2024, 1, 15);

  private static String kod(LocalDate start, LocalDate dag) {
    return new Utbetalningstid(BESLUT, start).hinder(dag).map(Hinder::kod).orElse("ja");
  }

  @Test
  @DisplayName("från startdagen går det; dagen före inte")
  void start() {
    assertThat(kod(START, START.minusDays(1))).isEqualTo("fore_start");
    assertThat(kod(START, START)).isEqualTo("ja");
  }

  @Test
  @DisplayName("en insats som börjat före beslutet betalas från beslutets dag")
  void beslutet() {
    assertThat(kod(BESLUT.minusMonths(2), BESLUT.minusDays(1))).isEqualTo("fore_beslutet");
    assertThat(kod(BESLUT.minusMonths(2), BESLUT)).isEqualTo("ja");
  }

  @Test
  @DisplayName("skälet säger från vilken dag det går")
  void skalet() {
    assertThat(new Utbetalningstid(BESLUT, START).hinder(BESLUT).orElseThrow().text())
        .contains("2024-01-15");
  }
}
