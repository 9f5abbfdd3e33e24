package se.samordna.gemensam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Ett klockslag läses så som folk skriver det, eller inte alls")
class KlockslagstolkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "09:30",
        "9:30",
        "9.30",
        "09.30",
        "0930",
        "930",
        "kl 9.30",
        "kl. 09:30",
        "klockan 9.30",
        " 9:30 ",
        "09:30:00",
        "9.30\u00a0",
        "9,30"
      })
  @DisplayName("på alla vanliga sätt är det halv tio")
  void halv_tio(String skrivet) {
    assertThat(Klockslagstolk.tolka(skrivet)).contains(LocalTime.of(9, 30));
  }

  @ParameterizedTest
  @ValueSource(strings = {"13", "kl 13", "13.00", "1300", "13:00"})
  @DisplayName("en ensam timme är hel")
  void hel_timme(String skrivet) {
    assertThat(Klockslagstolk.tolka(skrivet)).contains(LocalTime.of(13, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "25:00", "9:60", "halv tio", "9:3", "9-11", "2024-01-15", "12345", "-9"})
  @DisplayName("det som inte är ett klockslag gissas aldrig till ett")
  void inget(String skrivet) {
    assertThat(Klockslagstolk.tolka(skrivet)).isEmpty();
  }
}
