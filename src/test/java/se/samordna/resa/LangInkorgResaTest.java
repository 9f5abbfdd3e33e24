package se.samordna.resa;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Sida;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@Tag("resa")
@DisplayName("Den som har många uppgifter når var och en av dem")
class LangInkorgResaTest extends Integrationstest {

  private static final String SIST = "Den sista idén i högen";

  @Test
  @DisplayName("en uppgift bortom listans första sida öppnas, och en som är gjord sägs vara borta")
  void bortom_forsta_sidan() {
    Arendevag vag =
        new Arendevag(this, "prov", List.of("vellinge", "region"), "vellinge", "region");
    for (int i = 0; i <= Sida.MEST; i++) {
      vag.ide("Idé i högen");
    }
    vag.ide(SIST);
    JsonNode uppgift = vag.uppgift("forbundschef", "ideworkshop");
    String adress = "uppgift/ideworkshop/" + uppgift.get("uppgiftId").asString();
    try (Webblasare webb = new Webblasare(port())) {
      Person chef = webb.person("forbundschef.prov");
      chef.oppna(adress, "Håll idéworkshop").synlig(chef.sida().getByText(SIST));
      vag.workshop();
      chef.ga(adress).ser("Uppgiften finns inte längre hos dig");
    }
  }
}
