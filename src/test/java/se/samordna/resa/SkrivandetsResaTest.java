package se.samordna.resa;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@Tag("resa")
@DisplayName("Att skriva en ansökan: inget ord går förlorat och markören står där den stod")
class SkrivandetsResaTest extends Integrationstest {

  private static final String RUBRIK = "Ord som inte försvinner";

  /** Paus mellan orden och programmets svar; långt mer än skrivpausen i fälten. */
  private static final String AKTIVT =
      "document.activeElement.closest('vaadin-text-area, "
          + "vaadin-text-field, vaadin-select, vaadin-combo-box, vaadin-integer-field')?.label ?? "
          + "document.activeElement.tagName";

  private final Arendevag vag =
      new Arendevag(
          this,
          "bksv",
          List.of("burlov", "kavlinge", "staffanstorp", "vellinge", "region", "fk", "af"),
          "vellinge",
          "region");

  @Test
  @DisplayName("felen står vid sina fält, allt sparas ändå, och det står kvar efter omladdning")
  void felen_stoppar_inget() {
    vag.ide(RUBRIK).workshop();
    try (Webblasare webb = new Webblasare(port())) {
      Person sokande = webb.person("sokande.vellinge.bksv");
      sokande.fick("Skriv vidare", RUBRIK);
      sokande.uppgift("Skriv vidare", RUBRIK).ser("Skriv ansökan");
      parterna(sokande);
      raderna(sokande);
      dagarna(sokande);
      fel(sokande);
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  /** Huvudmannen är ifylld; kontakten väljs bland medlemmens egna. */
  private void parterna(Person sokande) {
    Locator kontakter = sokande.roll(AriaRole.COMBOBOX, "Kontaktperson");
    assertThat(kontakter.first()).hasValue("Sökande, Vellinge");
    sokande.tryck("Lägg till part");
    assertThat(fokus(sokande)).isEqualTo("Medlem");
    sokande.lista("Medlem", 1, "Region Skåne");
    kontakter.nth(1).click();
    // Raderna finns strax innan de har fått sina namn.
    sokande.synlig(
        sokande
            .sida()
            .getByRole(AriaRole.OPTION)
            .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\S"))));
    assertThat(sokande.sida().getByRole(AriaRole.OPTION).allInnerTexts())
        .isNotEmpty()
        .allMatch(n -> n.toLowerCase().contains("region") || n.contains("Vice"))
        .noneMatch(n -> n.contains("Ekonom") || n.contains("Revisor"));
    sokande.sok("Kontaktperson", 1, "Sökande, regionen");
  }

  /** Enradsfält i rader sparas medan man skriver: fältet lämnas aldrig. */
  private void raderna(Person sokande) {
    sokande.tryck("Lägg till mål");
    assertThat(fokus(sokande)).isEqualTo("Mål");
    sokande.roll(AriaRole.TEXTBOX, "Källa").pressSequentially("SUS");
    vanta(() -> utkast().at("/mal/0/kalla").asString().equals("SUS"), "målets källa är sparad");
    assertThat(fokus(sokande)).isEqualTo("Källa");
    sokande.tryck("Ta bort mål");
  }

  /** Dagen skriven på andra sätt förstås; det som inte är en dag tömmer aldrig den förra. */
  private void dagarna(Person sokande) {
    for (String skrivet :
        List.of(
            "15/1 2024",
            "15/1-24",
            "240115",
            "20240115",
            "15 jan 2024",
            "15.1.2024",
            "15 januari 2024",
            "2024-1-15")) {
      sokande.dag("Startdag", "2023-12-01").stilla();
      sokande.dag("Startdag", skrivet).stilla();
      assertThat(dag(sokande)).hasValue("2024-01-15");
    }
    sokande.dag("Startdag", "mitten av januari").stilla();
    assertThat(dag(sokande)).hasValue("mitten av januari");
    sokande.synlig(anmarkning(sokande, "Till dess gäller 2024-01-15."));
    sokande.granska("skriv-olaslig-dag");
    assertThat(utkast().get("start").asString()).isEqualTo("2024-01-15");
    sokande.dag("Startdag", "15/1-24").stilla();
    assertThat(dag(sokande)).hasValue("2024-01-15");
    assertThat(anmarkning(sokande, "Till dess gäller 2024-01-15.")).isHidden();
    // Inklistrat, från tomt fält.
    sokande.dag("Slutdag", "om två år").stilla();
    sokande.synlig(anmarkning(sokande, "Dagen gick inte att läsa."));
    sokande.dag("Slutdag", "31 dec. 2025").stilla();
    Locator slut = sokande.roll(AriaRole.COMBOBOX, "Slutdag");
    assertThat(slut).hasValue("2025-12-31");
    // Tangent för tangent.
    slut.fill("");
    slut.pressSequentially("30/11 2025");
    slut.press("Enter");
    assertThat(slut).hasValue("2025-11-30");
  }

  /** Vid fältet; samma ord läses också upp en gång av skärmläsaren. */
  private static Locator anmarkning(Person sokande, String text) {
    return sokande.sida().locator("vaadin-date-picker").getByText(text);
  }

  private static Locator dag(Person sokande) {
    return sokande.roll(AriaRole.COMBOBOX, "Startdag");
  }

  /** Fel år, slut före start: anmärkningen vid fältet, resten sparat, markören kvar. */
  private void fel(Person sokande) {
    sokande.tryck("Lägg till kostnad");
    assertThat(sokande.roll(AriaRole.SPINBUTTON, "År").first()).hasValue("2024");
    sokande.skriv("Post", "Lön").tal("År", "2019");
    sokande.dag("Slutdag", "2023-01-01").stilla();
    Locator samverkan = sokande.roll(AriaRole.TEXTBOX, "Samverkan");
    samverkan.click();
    samverkan.pressSequentially("Vi");
    vanta(() -> utkast().get("samverkan").asString().equals("Vi"), "första ordet är sparat");
    sokande.stilla();
    samverkan.pressSequentially(" planerar.");
    vanta(() -> utkast().get("samverkan").asString().equals("Vi planerar."), "meningen är sparad");
    sokande.stilla();
    assertThat(fokus(sokande)).isEqualTo("Samverkan");
    assertThat(sokande.sida().locator("vaadin-integer-field:has(label:text-is('År'))").first())
        .hasAttribute("invalid", "");
    sokande.synlig(sokande.sida().getByText(Pattern.compile("^Sparat \\d\\d:\\d\\d")));
    sokande.synlig(sokande.roll(AriaRole.HEADING, "2 saker att rätta"));
    sokande.granska("skriv-fel");
    sokande.sida().reload();
    sokande.ser("Skriv ansökan").stilla();
    assertThat(sokande.roll(AriaRole.TEXTBOX, "Samverkan")).hasValue("Vi planerar.");
    assertThat(sokande.roll(AriaRole.TEXTBOX, "Post").first()).hasValue("Lön");
    assertThat(sokande.roll(AriaRole.SPINBUTTON, "År").first()).hasValue("2019");
    assertThat(sokande.roll(AriaRole.COMBOBOX, "Slutdag")).hasValue("2023-01-01");
    sokande.tryck("Skicka till parterna");
    sokande.synlig(sokande.sida().getByText("Ansökan är inte fullständig."));
  }

  private static String fokus(Person person) {
    person.stilla();
    return String.valueOf(person.sida().evaluate(AKTIVT));
  }

  private JsonNode utkast() {
    return som("sokande.vellinge.bksv").get("/ansokningar/" + vag.arendeId()).krav(200);
  }

  private static void vanta(java.util.function.BooleanSupplier villkor, String vad) {
    vanta(
        vad,
        () -> villkor.getAsBoolean() ? java.util.Optional.of(true) : java.util.Optional.empty());
  }
}
