package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.sie.Prov;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@Tag("resa")
@DisplayName("Från en siffra till det den är summan av")
class SiffransResaTest extends Integrationstest {

  private static final String RUBRIK = "Siffran som följs till protokollet";
  private static final long ORE = 31_000_00L;

  @Test
  @DisplayName("en ledamot följer beviljat på bladet till verifikationen, beslutet och dess punkt")
  void tillProtokollet() {
    ettBifall();
    try (Webblasare webb = new Webblasare(port())) {
      Person ledamot = webb.person("ordforande.bksv");
      ledamot.oppna("budget/2024", "Budget 2024").granska("budget-siffror");
      folj(ledamot, RUBRIK + ", Beviljat: 31\u00a0000").ser("Huvudbok");
      ledamot.synlig(ledamot.sida().getByText("Beviljat, " + RUBRIK + ", 2024"));
      assertThat(ledamot.sida().locator(".boksumma-tal").innerText())
          .isEqualTo("31\u00a0000\u00a0kr");
      ledamot.granska("huvudbok-siffra");
      folj(ledamot, "Styrelsens beslut § ");
      ledamot.synlig(ledamot.roll(AriaRole.HEADING, RUBRIK));
      assertThat(ledamot.sida().url()).contains("#punkt-");
      ledamot.granska("sammantrade-punkt");
      ledamot.oppna("kapital", "Eget kapital").granska("kapital-prognos");
      folj(ledamot, "Kvar att disponera 2024: ").ser("Huvudbok").granska("huvudbok-kvar");
      ledamot.synlig(ledamot.sida().getByText("minus bufferten"));
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  @Test
  @DisplayName(
      "ekonomen läser in byråns fil, följer ett utfall till posterna och tar tillbaka filen")
  void tillByransBok() {
    try (Webblasare webb = new Webblasare(port())) {
      Person ekonom = webb.person("ekonom.bksv");
      ekonom.oppna("utfall/2024", "Utfall och prognos 2024");
      lasIn(ekonom);
      ekonom.tryck("Budgeten till byrån (SIE)");
      ekonom.synlig(ekonom.sida().getByText("Raderna saknar konto i byråns bok"));
      ekonom.granska("utfall-saknar-konto");
      ekonom
          .sida()
          .getByRole(
              AriaRole.BUTTON,
              new Page.GetByRoleOptions().setName(Pattern.compile("^Använd förslagen")))
          .click();
      folj(ekonom, "AKTIV, Utfall: 50\u00a0000").ser("AKTIV: bokfört 2024");
      assertThat(ekonom.sida().locator(".boksumma-tal").innerText())
          .isEqualTo("50\u00a0000\u00a0kr");
      assertThat(ekonom.sida().getByRole(AriaRole.ROW).last().innerText())
          .contains("A 4", "2024-03-31", "AKTIV och hyra", "4010", "4029");
      ekonom.granska("bokposter");
      taTillbaka(ekonom);
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  private static void lasIn(Person ekonom) {
    ekonom
        .sida()
        .locator("vaadin-upload input[type=file]")
        .first()
        .setInputFiles(
            new FilePayload("byra.se", "application/octet-stream", Prov.fil(Prov.APRIL).bytes()));
    ekonom.synlig(ekonom.sida().getByText("Inget är sparat än"));
    ekonom.tryck("Läs in").synlig(ekonom.roll(AriaRole.HEADING, "Att stämma av"));
  }

  private static void taTillbaka(Person ekonom) {
    ekonom.oppna("utfall/2024", "Utfall och prognos 2024").tryck("Ta tillbaka byra.se");
    ekonom.granska("utfall-ta-tillbaka");
    ekonom.tryck("Ta tillbaka").synlig(ekonom.sida().getByText("Rätta de markerade fälten"));
    ekonom.skriv("Varför tas filen tillbaka?", "Fel år").tryck("Ta tillbaka");
    ekonom.synlig(ekonom.sida().getByText("Tillbakatagen")).granska("utfall-tillbakatagen");
    ekonom.oppna("utfall/2024", "Utfall och prognos 2024");
    assertThat(ekonom.sida().getByRole(AriaRole.ROW).filter(medText("AKTIV")).first().innerText())
        .doesNotContain("50\u00a0000");
    lasIn(ekonom);
    ekonom.oppna("utfall/2024", "Utfall och prognos 2024").tryck("Ta tillbaka byra.se");
    ekonom.skriv("Varför tas filen tillbaka?", "Provet är klart").tryck("Ta tillbaka");
    ekonom.synlig(ekonom.sida().getByText("Provet är klart"));
  }

  private static Locator.FilterOptions medText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  /** Följer länken med orden i sitt namn. */
  private static Person folj(Person person, String ord) {
    person
        .sida()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(ord))
        .first()
        .click();
    return person;
  }

  private void ettBifall() {
    List<Map<String, Object>> belopp =
        List.of(Map.of("ar", 2024, "beloppOre", ORE, "finansiering", "eget_kapital"));
    Arendevag vag =
        new Arendevag(this, "bksv", Bksv.MEDLEMMAR, "vellinge", "region")
            .ide(RUBRIK)
            .workshop()
            .skriv(RUBRIK, Map.of(2024, ORE))
            .lamnaIn()
            .kontrollera()
            .bered()
            .skrivFram(belopp);
    Arendevag.Mote mote =
        vag.sammantrade(List.of("ordforande", "vice", "ledamot.kavlinge", "ledamot.fk"));
    vag.som("ordforande")
        .post(
            mote.vag("beslut"),
            Map.of("utfall", "bifall", "belopp", belopp, "villkor", List.of(), "motivering", "Ja."))
        .krav(201);
    vanta("bokföringen", this::beviljat);
  }

  private Optional<JsonNode> beviljat() {
    for (JsonNode s : som("ekonom.bksv").get("/budget/2024").krav(200).get("sektioner")) {
      for (JsonNode r : s.get("rader")) {
        if (r.get("rad").asString().equals(RUBRIK) && r.get("beviljatOre").asLong() == ORE) {
          return Optional.of(r);
        }
      }
    }
    return Optional.empty();
  }
}
