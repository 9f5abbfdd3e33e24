package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.lokal.Motorval;
import se.samordna.stod.Integrationstest;
import se.samordna.stod.Servrar;

@Tag("resa")
@DisplayName("Driften ser hur motorn mår")
class DriftResaTest extends Integrationstest {

  @Test
  @DisplayName("läget, det som står stilla och det som hindras, utan tillgänglighetsbrister")
  void driftsidan() {
    try (Webblasare webb = new Webblasare(port())) {
      Person drift = webb.person("drift", "Drift");
      for (String rubrik :
          new String[] {"Motorn", "Ärenden som står stilla", "Byte av motor", "Avvikelser"}) {
        drift.synlig(drift.sida().getByText(rubrik, new Page.GetByTextOptions().setExact(true)));
      }
      drift.synlig(drift.sida().getByText("Incidenter enligt motorn"));
      drift.synlig(
          drift
              .sida()
              .getByText(
                  Servrar.motor() == Motorval.ZEEBE
                      ? "Zeebe, som egen server"
                      : "Inbäddad i programmet"));
      drift.granska("drift");
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }
}
