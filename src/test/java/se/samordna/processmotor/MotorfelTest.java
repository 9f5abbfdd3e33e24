package se.samordna.processmotor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Motorns fel, så som utkorgen ser dem")
class MotorfelTest {

  private static Motorfel motorfel(Motorfel.Slag slag) {
    return new Motorfel(slag, "nej", new IllegalArgumentException("motorns egen orsak"));
  }

  @Test
  @DisplayName("motorns bestående nej stannar kommandot, dess förbigående försöks igen (F8)")
  void motorn_sager() {
    assertThat(Motorfel.bestar(new CompletionException(motorfel(Motorfel.Slag.BESTAENDE))))
        .isTrue();
    assertThat(Motorfel.bestar(motorfel(Motorfel.Slag.FORBIGAENDE))).isFalse();
  }

  @Test
  @DisplayName("ett kommando vi själva nekar består, ett fel utan svar från motorn går över")
  void utan_svar() {
    assertThat(Motorfel.bestar(new IllegalArgumentException("Okänd process"))).isTrue();
    assertThat(Motorfel.bestar(new IllegalStateException("databasen"))).isFalse();
  }

  @Test
  @DisplayName("texten för drift är motorns egen, på en rad och inte hur lång som helst")
  void texten() {
    assertThat(Feltext.av(motorfel(Motorfel.Slag.BESTAENDE))).isEqualTo("nej");
    assertThat(Feltext.av(new IllegalStateException("två\n rader")))
        .isEqualTo("IllegalStateException: två rader");
    assertThat(Feltext.av(new IllegalStateException("x".repeat(1_000)))).hasSize(500);
  }
}
