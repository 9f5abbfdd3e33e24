package se.samordna.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Hinder;
import se.samordna.identitet.Legitimering.Legitimation;

@DisplayName("R16: en underskrift kräver en ny inloggning")
class AttestreglerTest {

  private static final Instant START = Instant.parse("2026-03-01T10:00:00.400Z");

  private static Optional<Legitimation> inloggad(long sekunderEfter) {
    return Optional.of(
        new Legitimation(Instant.parse("2026-03-01T10:00:00Z").plusSeconds(sekunderEfter), false));
  }

  private static Optional<String> pa_skarmen(Optional<Legitimation> l, long nu) {
    return Attestregler.efterStart(l, START, START.plusSeconds(nu)).map(Hinder::kod);
  }

  private static Optional<String> i_apiet(Optional<Legitimation> l, long nu) {
    return Attestregler.farskToken(l, START, START.plusSeconds(nu)).map(Hinder::kod);
  }

  @Test
  @DisplayName("inloggad efter att underskriften påbörjades")
  void efter() {
    assertThat(pa_skarmen(inloggad(20), 30)).isEmpty();
  }

  @Test
  @DisplayName("inloggningstjänsten räknar i hela sekunder: samma sekund räcker")
  void samma_sekund() {
    assertThat(pa_skarmen(inloggad(0), 1)).isEmpty();
  }

  @Test
  @DisplayName("en gammal inloggning räcker inte, och inte en som inte säger när den gjordes")
  void for_gammal() {
    assertThat(pa_skarmen(inloggad(-1), 30)).contains("inte_autentiserad");
    assertThat(pa_skarmen(Optional.empty(), 30)).contains("inte_autentiserad");
  }

  @Test
  @DisplayName("en påbörjad underskrift gäller en kvart")
  void kvart() {
    assertThat(pa_skarmen(inloggad(800), 15 * 60)).isEmpty();
    assertThat(pa_skarmen(inloggad(800), 15 * 60 + 1)).contains("inte_autentiserad");
  }

  @Test
  @DisplayName("en token är nyare än utgåvan och högst fem minuter gammal")
  void token() {
    assertThat(i_apiet(inloggad(1_000), 1_299)).isEmpty();
    assertThat(i_apiet(inloggad(1_000), 1_301)).contains("inte_autentiserad");
    assertThat(i_apiet(inloggad(-1), 10)).contains("inte_autentiserad");
    assertThat(i_apiet(Optional.empty(), 10)).contains("inte_autentiserad");
  }
}
