package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;

@Tag("resa")
@DisplayName("En rekvisition genom skärmarna, från begäran till utbetalning")
class InsatsensPengarResaTest extends Integrationstest {

  private static final String RUBRIK = "Stödteam som betalas ut";
  private static final long ORE = 40_000_00L;

  private String insats = "";

  @Test
  @DisplayName("ägaren begär, ekonomen godkänner mindre, chefen attesterar, ekonomen betalar")
  void rekvisitionen() {
    enInsatsMedAvtal();
    try (Webblasare webb = new Webblasare(port())) {
      Person agare = webb.person("sokande.vellinge.bksv");
      Person ekonom = webb.person("ekonom.bksv");
      Person chef = webb.person("forbundschef.bksv");
      begar(agare);
      kontrollera(ekonom);
      attestera(chef);
      betala(ekonom);
      foljSiffran(ekonom);
      skrivAv(ekonom, chef);
      chef.oppna("insatser/" + insats + "/andra", "Ändra insatsen").granska("andra");
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  private void enInsatsMedAvtal() {
    List<Map<String, Object>> belopp =
        List.of(Map.of("ar", 2023, "beloppOre", ORE, "finansiering", "eget_kapital"));
    insats =
        new Arendevag(this, "bksv", Bksv.MEDLEMMAR, "vellinge", "region")
            .tillStyrelsen(RUBRIK, Map.of(2023, ORE), belopp)
            .insats(List.of("ordforande", "vice", "ledamot.kavlinge", "ledamot.fk"), belopp);
  }

  private void begar(Person agare) {
    agare.oppna("insatser/" + insats, RUBRIK).granska("insats-agare");
    agare.lank("Begär pengar").ser("Begär pengar").granska("begar-pengar");
    agare
        .skriv("Period", "januari–mars 2023")
        .tal("År", "2023")
        .skriv("Post", "Projektledning")
        .skriv("Belopp", "15 000")
        .skriv("Betalas till", "Vellinge kommun")
        .skriv("Bankgiro", "991-2346")
        .tryck("Skicka begäran")
        .ser("Rekvisition 1, januari–mars 2023")
        .granska("rekvisition-begard");
  }

  private static void kontrollera(Person ekonom) {
    ekonom.lank("Rekvisitioner").ser("Rekvisitioner").granska("rekvisitioner");
    ekonom.lank("Rekvisition 1, januari–mars 2023").ser("Rekvisition 1, januari–mars 2023");
    ekonom.granska("rekvisition-kontroll");
    ekonom.skriv("Godkänt för 2023", "10 000").tryck("Godkänn");
    ekonom.synlig(ekonom.sida().getByText("Skriv varför mindre godkänns"));
    ekonom
        .roll(
            com.microsoft.playwright.options.AriaRole.CHECKBOX,
            "Beslutets villkor för utbetalning är uppfyllda")
        .check();
    ekonom.skriv("Kommentar", "Lokalen ingår inte").tryck("Godkänn");
    ekonom.synlig(ekonom.sida().getByText("Kontrollerad av"));
  }

  private static void attestera(Person chef) {
    chef.tillStart().synlig(chef.sida().getByText("Rekvisitioner som väntar på dig"));
    chef.granska("start-rekvisition");
    chef.lank("Rekvisition 1, januari–mars 2023").ser("Rekvisition 1, januari–mars 2023");
    chef.granska("rekvisition-attest");
    chef.tryck("Attestera").synlig(chef.sida().getByText("Attesterad av"));
  }

  private void betala(Person ekonom) {
    ekonom.oppna("insatser/" + insats, RUBRIK).granska("insats-ekonom");
    ekonom.lank("Rekvisition 1, januari–mars 2023").ser("Rekvisition 1, januari–mars 2023");
    ekonom.synlig(ekonom.sida().getByText("Hämta betalningsfil (pain.001)"));
    ekonom.granska("rekvisition-betala");
    ekonom.tryck("Anteckna som utbetald").synlig(ekonom.sida().getByText("Rätta utbetalningen"));
  }

  /** Ett återkrav som inte betalas skrivs av: utan skäl sägs det vid fältet, sedan står det så. */
  private void skrivAv(Person ekonom, Person chef) {
    ekonom.oppna("insatser/" + insats, RUBRIK).tryck("Kräv tillbaka utbetalda pengar");
    ekonom.skriv("Belopp", "2 000").skriv("Skäl", "Tjänsten var vakant").tryck("Kräv tillbaka");
    ekonom.synlig(ekonom.sida().getByText("Tjänsten var vakant").first());
    chef.oppna("insatser/" + insats, RUBRIK).tryck("Skriv av: Tjänsten var vakant");
    chef.skriv("Beslutat av", "styrelsen § 12").tryck("Skriv av");
    chef.granska("aterkrav-avskriv");
    chef.skriv("Varför pengarna inte kommer tillbaka", "Verksamheten är nedlagd");
    chef.tryck("Skriv av");
    chef.synlig(chef.sida().getByText("Avskrivet, beslutat av styrelsen § 12").first());
    chef.granska("aterkrav-avskrivet");
  }

  private void foljSiffran(Person ekonom) {
    ekonom.oppna("insatser/" + insats, RUBRIK);
    ekonom.lank("10\u00a0000\u00a0kr").ser("Huvudbok");
    ekonom.synlig(ekonom.sida().getByText("Utbetalt: " + RUBRIK));
    ekonom.granska("huvudbok-konto");
  }
}
