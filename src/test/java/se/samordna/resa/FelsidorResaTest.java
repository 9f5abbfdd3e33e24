package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Integrationstest;

@Tag("resa")
@DisplayName("En adress som inte finns ger en svensk sida med sann status")
class FelsidorResaTest extends Integrationstest {

  @Test
  @DisplayName("för den som är inloggad, med väg tillbaka till start")
  void okand_adress() {
    try (Webblasare webb = new Webblasare(port())) {
      Person person = webb.person("forbundschef.bksv");
      URI har = URI.create(person.sida().url());
      for (String vag : List.of("/finns-inte", "/uppgift/kontrollera", "/arenden/x/y/z")) {
        Response svar = person.sida().navigate(har.resolve(vag).toString());
        assertThat(svar.status()).as(vag).isEqualTo(404);
        assertThat(person.sida().locator("html").getAttribute("lang")).isEqualTo("sv");
        person.ser("Sidan finns inte").granska("felsida" + vag.replace('/', '-'));
      }
      person.lank("Till Mina uppgifter").ser("Mina uppgifter");
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }
}
