package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Integrationstest;

@Tag("resa")
@DisplayName("Det som alla ser, och det som beslutas på delegation")
class OffentligtResaTest extends Integrationstest {

  @Test
  @DisplayName("R32: en besökare läser sidorna och säger till om en brist, och förbundet svarar")
  void offentligt() {
    try (Webblasare webb = new Webblasare(port())) {
      Person besokare = webb.besokare();
      besokare.oppna("offentligt/BKSV", "Samordningsförbundet").granska("offentligt-start");
      for (String sida :
          List.of("Anslagstavla", "Sammanträden", "Protokoll", "Beviljade insatser")) {
        besokare.lank(sida).ser(sida).granska("offentligt-" + sida);
      }
      besokare.sida().getByText("Tillgänglighet").first().click();
      besokare.ser("Tillgänglighet").granska("offentligt-tillganglighet");
      besokare.sida().getByLabel("Vad är det som inte fungerar?").fill("Tabellen hoppar över år.");
      besokare.tryckOchGa("Skicka");
      besokare.synlig(besokare.sida().getByText("Synpunkten har kommit fram"));

      Person administrator = webb.person("administrator.bksv");
      administrator.oppna("offentliga-sidor", "Offentliga sidor");
      administrator.synlig(administrator.sida().getByText("Tabellen hoppar över år.").first());
      administrator.granska("offentligt-stab");
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  @Test
  @DisplayName("R10: en delegation förs in, och förbundschefen beslutar på den")
  void delegation() {
    try (Webblasare webb = new Webblasare(port())) {
      Person administrator = webb.person("administrator.lund");
      administrator.oppna("delegation", "Delegation").tryck("För in delegation");
      administrator
          .skriv("Grupp av ärenden", "Representation vid möten")
          .lista("Vem som får besluta", "Förbundschefen")
          .skriv("Styrelsens beslut", "§ 7, 2013-01-18");
      administrator.granska("delegation-for-in");
      administrator.roll(AriaRole.BUTTON, "För in delegation").last().click();
      administrator.synlig(administrator.sida().getByText("Representation vid möten").first());

      Person chef = webb.person("forbundschef.lund");
      chef.oppna("delegation", "Delegation").tryck("Fatta beslut på delegation");
      chef.sida().getByLabel("Vad beslutet gäller").fill("Lunch för styrgruppen");
      chef.granska("delegation-beslut");
      chef.roll(AriaRole.BUTTON, "Fatta beslut på delegation").last().click();
      chef.synlig(chef.sida().getByText("Rätta de markerade fälten").first());
      assertThat(chef.sida().getByLabel("Vad beslutet gäller").inputValue())
          .as("det skrivna står kvar")
          .isEqualTo("Lunch för styrgruppen");
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }
}
