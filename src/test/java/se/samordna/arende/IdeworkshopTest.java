package se.samordna.arende;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Hinder.Faltfel;

@DisplayName("En idéworkshop antecknas när den har hållits")
class IdeworkshopTest {

  private static final LocalDate IDAG = LocalDate.of(2024, 2, 29);

  private static List<Faltfel> fel(LocalDate dag) {
    return new Ideworkshop(1, Optional.of(dag), List.of(), "", "vila").granska(IDAG).fel();
  }

  @Test
  @DisplayName("i dag och förr går bra")
  void hallen() {
    assertThat(fel(IDAG)).isEmpty();
    assertThat(fel(IDAG.minusYears(1))).isEmpty();
  }

  @Test
  @DisplayName("en dag som inte har varit nekas, och texten säger när den planerade antecknas")
  void planerad() {
    for (LocalDate dag : List.of(IDAG.plusDays(1), LocalDate.of(2027, 1, 1))) {
      assertThat(fel(dag))
          .singleElement()
          .satisfies(
              f -> {
                assertThat(f.falt()).isEqualTo("datum");
                assertThat(f.kod()).isEqualTo("framtida_dag");
                assertThat(f.text()).contains("när den har hållits");
              });
    }
  }
}
