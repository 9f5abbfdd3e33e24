package se.samordna.arende;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Fristen för yttrande ger minst så många dagar som ordningen säger")
class BeredningskallelseTest {

  private static final LocalDate IDAG = LocalDate.of(2026, 1, 20);

  private static LocalDate frist(LocalDate... moten) {
    return Beredningsstart.frist(
        IDAG, 14, fran -> List.of(moten).stream().filter(m -> !m.isBefore(fran)).findFirst());
  }

  @Test
  @DisplayName("ett möte i morgon är för nära: fristen är mötet efter det")
  void for_nara() {
    assertThat(frist(IDAG.plusDays(1), IDAG.plusDays(20))).isEqualTo(IDAG.plusDays(20));
  }

  @Test
  @DisplayName("finns bara ett möte som är för nära, eller inget alls, gäller dagarna")
  void inget_mote() {
    assertThat(frist(IDAG.plusDays(1))).isEqualTo(IDAG.plusDays(14));
    assertThat(frist()).isEqualTo(IDAG.plusDays(14));
  }

  @Test
  @DisplayName("ett möte på dagen då tiden gått är lagom")
  void lagom() {
    assertThat(frist(IDAG.plusDays(14))).isEqualTo(IDAG.plusDays(14));
  }
}
