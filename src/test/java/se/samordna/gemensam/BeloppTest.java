package se.samordna.gemensam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ett belopp")
class BeloppTest {

  @Test
  @DisplayName("är hela ören")
  void hela_oren() {
    assertThat(Belopp.kronor(172_960).ore()).isEqualTo(17_296_000L);
    assertThat(Belopp.kronor(3).minus(new Belopp(1)).ore()).isEqualTo(299);
  }

  @Test
  @DisplayName("spiller aldrig tyst")
  void spiller_aldrig_tyst() {
    assertThatThrownBy(() -> new Belopp(Long.MAX_VALUE).plus(new Belopp(1)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Belopp.kronor(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
  }
}
