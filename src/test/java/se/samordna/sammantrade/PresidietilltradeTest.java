package se.samordna.sammantrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R9: presidiet tillträder dagen efter det möte som leddes av det förra")
class PresidietilltradeTest {

  private static final LocalDate MOTET = LocalDate.of(2023, 5, 20);

  @Test
  @DisplayName("dagen efter mötet, som är det senaste")
  void motet_ar_det_senaste() {
    assertThat(Presidietilltrade.dag(MOTET, Optional.of(MOTET))).isEqualTo("2023-05-21");
  }

  @Test
  @DisplayName("dagen efter mötet, också när inget möte är öppnat eller det senaste är äldre")
  void inget_senare() {
    assertThat(Presidietilltrade.dag(MOTET, Optional.empty())).isEqualTo("2023-05-21");
    assertThat(Presidietilltrade.dag(MOTET, Optional.of(MOTET.minusDays(30))))
        .isEqualTo("2023-05-21");
  }

  @Test
  @DisplayName("ett möte som förs in i efterhand: dagen efter det senaste som hållits sedan dess")
  void i_efterhand() {
    assertThat(Presidietilltrade.dag(MOTET, Optional.of(LocalDate.of(2023, 9, 7))))
        .isEqualTo("2023-09-08");
  }
}
