package se.samordna.resa;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Integrationstest;

@Tag("resa")
@DisplayName("En uppgift som kommer tillbaka säger varför, överst")
class TillbakaResaTest extends Integrationstest {

  private static final String RUBRIK = "Ansökan som kom tillbaka";
  private static final String BEGART = "Budgeten stämmer inte med planen.\nBeskriv också riskerna.";
  private static final String NEJ = "Vi kan inte bära projektledaren.";

  private static final String RAPPORT = "Vi har träffat tolv personer.";
  private static final String BRIST = "Skriv hur många som är nya sedan förra rapporten.";

  private final Arendevag vag =
      new Arendevag(
          this,
          "bksv",
          List.of("burlov", "kavlinge", "staffanstorp", "vellinge", "region", "fk", "af"),
          "vellinge",
          "region");

  @Test
  @DisplayName("nejet i formuläret, begäran i kompletteringen, svar och skillnad i kontrollen")
  void tillbaka() {
    vag.ide(RUBRIK).workshop().skriv(RUBRIK, Map.of(2024, 100_000_00L));
    vag.slutfor("sokande.vellinge", "skriv_ansokan", Map.of());
    try (Webblasare webb = new Webblasare(port())) {
      Person huvudman = webb.person("sokande.vellinge.bksv");
      nej(webb.person("sokande.region.bksv"), huvudman);
      vag.lamnaIn();
      vag.slutfor(
          "forbundschef",
          "kontrollera",
          Map.of("utfall", "komplettera", "frist", "2099-01-31", "vad", BEGART));
      komplettera(huvudman);
      vag.skriv(RUBRIK, Map.of(2024, 90_000_00L));
      vag.slutfor("sokande.vellinge", "komplettera", Map.of());
      kontrollera(webb.person("forbundschef.bksv"));
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  @Test
  @DisplayName("rapporten: vem som begärde, vad, till när, och det som skrevs står kvar i fältet")
  void rapporten() {
    String rubrik = "Rapport som kom tillbaka";
    long ore = 40_000_00L;
    List<Map<String, Object>> belopp =
        List.of(Map.of("ar", 2023, "beloppOre", ore, "finansiering", "eget_kapital"));
    vag.tillStyrelsen(rubrik, Map.of(2023, ore), belopp)
        .insats(List.of("ordforande", "vice", "ledamot.kavlinge", "ledamot.fk"), belopp);
    vag.slutfor("sokande.vellinge", "lamna_rapport", Map.of("text", RAPPORT));
    vag.slutfor(
        "forbundschef", "granska_rapport", Map.of("utfall", "komplettera", "kommentar", BRIST));
    vag.uppgift("sokande.vellinge", "lamna_rapport");
    try (Webblasare webb = new Webblasare(port())) {
      Person huvudman = webb.person("sokande.vellinge.bksv");
      huvudman.fick("Skriv rapport", rubrik);
      huvudman.uppgift("Skriv rapport", rubrik).stilla();
      assertThat(blick(huvudman)).containsText("Det du skrev förra gången står kvar.");
      assertThat(blick(huvudman)).containsText("Begärd av");
      assertThat(blick(huvudman)).containsText(BRIST);
      assertThat(blick(huvudman)).containsText("Senast");
      assertThat(huvudman.sida().locator("vaadin-text-area textarea").first()).hasValue(RAPPORT);
      huvudman.granska("rapport-tillbaka");
      vag.slutfor("sokande.vellinge", "lamna_rapport", Map.of("text", RAPPORT + " Åtta nya."));
      vag.uppgift("forbundschef", "granska_rapport");
      Person chef = webb.person("forbundschef.bksv");
      chef.fick("Granska", rubrik);
      chef.uppgift("Granska", rubrik).stilla();
      assertThat(blick(chef)).containsText(BRIST);
      assertThat(blick(chef)).containsText("Åtta nya.");
      chef.granska("granska-igen");
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  private static void nej(Person part, Person huvudman) {
    part.fick("Läs och svara", RUBRIK);
    part.uppgift("Läs och svara", RUBRIK).ser("Godkänn ansökan");
    part.valj("Nej, ansökan behöver ändras").tryck("Svara");
    part.synlig(
        part.sida()
            .locator("vaadin-text-area")
            .getByText("Skriv vad som behöver ändras för att ni ska kunna godkänna."));
    part.granska("nej-utan-skal");
    part.skriv("Vad behöver ändras?", NEJ).tryck("Svara").ser(RUBRIK);
    huvudman.tillStart().fick("Skriv vidare", RUBRIK);
    huvudman.uppgift("Skriv vidare", RUBRIK).ser("Skriv ansökan");
    assertThat(blick(huvudman)).containsText("Region Skåne godkände inte ansökan");
    assertThat(blick(huvudman)).containsText(NEJ);
    huvudman.granska("skriv-efter-nej");
  }

  private static void komplettera(Person huvudman) {
    huvudman.tillStart().fick("Komplettera", RUBRIK);
    huvudman.uppgift("Komplettera", RUBRIK).ser("Komplettera ansökan").stilla();
    assertThat(blick(huvudman)).containsText("Budgeten stämmer inte med planen.");
    assertThat(blick(huvudman)).containsText("Beskriv också riskerna.");
    assertThat(blick(huvudman)).containsText("2099-01-31");
    assertThat(blick(huvudman)).containsText("Begärd av");
    assertThat(huvudman.sida().locator("main, .sida").first()).not().containsText("till parterna");
    assertThat(huvudman.sida().locator(".brister")).containsText("Kompletteringen kan lämnas.");
    huvudman.granska("komplettera");
  }

  private static void kontrollera(Person chef) {
    chef.tillStart().fick("Kontrollera", RUBRIK);
    chef.uppgift("Kontrollera", RUBRIK).ser("Kontrollera ansökan").stilla();
    assertThat(blick(chef)).containsText("Ansökan har kompletterats");
    assertThat(blick(chef)).containsText("Budgeten stämmer inte med planen.");
    Locator rader = blick(chef).locator("tbody tr");
    assertThat(rader).hasCount(1);
    assertThat(rader.first()).containsText("Budget");
    assertThat(rader.first()).containsText("100\u00a0000");
    assertThat(rader.first()).containsText("90\u00a0000");
    chef.granska("kontroll-igen");
  }

  private static Locator blick(Person person) {
    return person.sida().locator(".tillbakablick");
  }
}
