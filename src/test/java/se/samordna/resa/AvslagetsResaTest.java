package se.samordna.resa;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Integrationstest;
import se.samordna.stod.Pdftext;

@Tag("resa")
@DisplayName("Ett avslag på skärmarna: ordföranden måste motivera, den sökande läser varför genast")
class AvslagetsResaTest extends Integrationstest {

  private static final String RUBRIK = "Ansökan som styrelsen avslår";
  private static final String SATS = "att avslå ansökan i dess helhet";
  private static final String SKAL = "Målgruppen har redan stöd.\nBehovet är inte visat.";
  private static final List<Map<String, Object>> BELOPP =
      List.of(Map.of("ar", 2024, "beloppOre", 100_00L, "finansiering", "eget_kapital"));

  private final Arendevag vag =
      new Arendevag(
          this,
          "bksv",
          List.of("burlov", "kavlinge", "staffanstorp", "vellinge", "region", "fk", "af"),
          "vellinge",
          "region");

  @Test
  @DisplayName(
      "utan skäl står det skrivna kvar; beslutet, skälen och hur det överklagas, på två språk")
  void avslaget() throws IOException {
    vag.tillStyrelsen(RUBRIK, Map.of(2024, 100_00L), BELOPP);
    Arendevag.Mote mote =
        vag.sammantrade(List.of("ordforande", "vice", "ledamot.kavlinge", "ledamot.fk"));
    try (Webblasare webb = new Webblasare(port())) {
      Person sokande = webb.person("sokande.region.bksv");
      besluta(webb.person("ordforande.bksv"), mote);
      lasa(sokande);
      hamta(sokande);
      engelska(sokande);
      chefen(webb.person("forbundschef.bksv"));
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  private static void besluta(Person ordforande, Arendevag.Mote mote) {
    ordforande.ga("sammantraden/" + mote.sammantradeId()).stilla();
    ordforande.helaListan().tryckPaPunkten(RUBRIK, "Besluta");
    ordforande.valj("Avslag").skriv("Att-satser", SATS).tryck("Fatta beslutet");
    Locator dialog = ordforande.sida().locator("vaadin-dialog");
    ordforande.synlig(dialog.getByText("Ett avslag ska motiveras.").first());
    assertThat(ordforande.roll(AriaRole.TEXTBOX, "Att-satser").first()).hasValue(SATS);
    ordforande.granska("avslag-utan-skal");
    ordforande.skriv("Motivering", SKAL).tryck("Fatta beslutet");
    ordforande.synlig(ordforande.sida().getByText("Avslag").first());
  }

  private static void lasa(Person sokande) {
    sokande.tillStart().granska("start-avslag");
    sokande.synlig(sokande.sida().getByText("Styrelsen har beslutat om avslag").first());
    sokande
        .sida()
        .getByRole(
            AriaRole.LINK,
            new Page.GetByRoleOptions()
                .setName("Läs beslutet: Styrelsen har beslutat om avslag, " + RUBRIK))
        .click();
    sokande.ser(RUBRIK);
  }

  private static void hamta(Person sokande) throws IOException {
    Locator beslutet = sokande.sida().locator("section.avslag");
    assertThat(beslutet).containsText("Styrelsen beslutade om avslag den 2023-11-20");
    assertThat(beslutet).containsText(SATS);
    assertThat(beslutet).containsText("Målgruppen har redan stöd.");
    assertThat(beslutet).containsText("Behovet är inte visat.");
    assertThat(beslutet).containsText("13 kap. kommunallagen");
    sokande.granska("arende-avslag");
    Download fil = sokande.sida().waitForDownload(() -> sokande.lank("Läs beslutet (PDF)"));
    assertThat(Pdftext.allt(Files.readAllBytes(fil.path()))).contains(SATS, "28 §");
  }

  private static void engelska(Person sokande) {
    sokande.tryckOchGa("English").synlig(sokande.roll(AriaRole.BUTTON, "Svenska"));
    Locator beslutet = sokande.sida().locator("section.avslag");
    assertThat(beslutet).containsText("The board decided to reject this on 2023-11-20");
    assertThat(beslutet).containsText("How the decision can be appealed");
    assertThat(beslutet).containsText("The court tries whether the decision is lawful");
    sokande.granska("arende-avslag-engelska");
    sokande.tryckOchGa("Svenska").synlig(sokande.roll(AriaRole.BUTTON, "English"));
  }

  private void chefen(Person chef) {
    chef.oppna("arenden/" + vag.arendeId(), RUBRIK);
    assertThat(chef.sida().locator("section.avslag")).containsText("Behovet är inte visat.");
    assertThat(chef.sida().locator(".filer")).containsText("Beslut om avslag");
  }
}
