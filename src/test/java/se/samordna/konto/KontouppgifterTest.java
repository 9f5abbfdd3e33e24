package se.samordna.konto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Uppgifterna till inloggningstjänsten, och när den får en ny chans")
class KontouppgifterTest {

  @Test
  @DisplayName("det sista ordet är efternamnet; en funktion får förbundet")
  void namnet() {
    assertThat(Kontouppgifter.av("Anna Karin Ek", "a@example.invalid", "BKSV"))
        .isEqualTo(new Kontouppgifter("Anna Karin", "Ek", "a@example.invalid"));
    assertThat(Kontouppgifter.av("Ekonom", "e@example.invalid", "BKSV"))
        .isEqualTo(new Kontouppgifter("Ekonom", "BKSV", "e@example.invalid"));
  }

  @Test
  @DisplayName("väntan dubblas från två sekunder till fem minuter, och blir aldrig längre")
  void vantan() {
    assertThat(Kontosandning.vantan(1)).isEqualTo(Duration.ofSeconds(2));
    assertThat(Kontosandning.vantan(4)).isEqualTo(Duration.ofSeconds(16));
    assertThat(Kontosandning.vantan(9)).isEqualTo(Duration.ofMinutes(5));
    assertThat(Kontosandning.vantan(1000)).isEqualTo(Duration.ofMinutes(5));
  }

  private static Inloggningskonto konto(boolean bekraftad, Set<String> atgarder, String... grupp) {
    return new Inloggningskonto(
        UUID.randomUUID(), "asa", "a@example.invalid", true, bekraftad, atgarder, Set.of(grupp));
  }

  @Test
  @DisplayName("en obekräftad adress håller bara om den måste bekräftas före inloggningen")
  void adressen() {
    assertThat(konto(true, Set.of()).adressenHaller()).isTrue();
    assertThat(konto(false, Set.of("VERIFY_EMAIL")).adressenHaller()).isTrue();
    assertThat(konto(false, Set.of()).adressenHaller()).isFalse();
  }

  @Test
  @DisplayName("ett annat förbund har kontot när någon grupp är dess")
  void annat_forbund() {
    assertThat(konto(true, Set.of(), "/BKSV", "/BKSV/roll/ekonom").iAnnatForbund("BKSV")).isFalse();
    assertThat(konto(true, Set.of(), "/BKSV", "/LUND").iAnnatForbund("BKSV")).isTrue();
  }
}
