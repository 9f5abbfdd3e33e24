package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Integrationstest;

@Tag("resa")
@DisplayName("Den som loggar ut är utloggad överallt")
class UtloggningResaTest extends Integrationstest {

  @Test
  @DisplayName("utloggning, bakåt, bokmärke och nästa person vid samma webbläsare")
  void logga_ut() {
    try (Webblasare webb = new Webblasare(port())) {
      Person person = webb.person("forbundschef.bksv");
      person.oppna("arenden", "Ärenden");
      person.tryckOchGa("Logga ut").ser("Du är utloggad").granska("utloggad");
      assertThat(person.sida().url()).endsWith("/utloggad");

      person.bakat().moterInloggningen();
      person.ga("arenden").moterInloggningen();
      person.ga("utloggad").ser("Du är utloggad");
      person.lank("Logga in igen").moterInloggningen();

      person.loggaIn("ekonom.lund");
      person.synlig(person.sida().getByText("LUND", new Page.GetByTextOptions().setExact(true)));
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }
}
