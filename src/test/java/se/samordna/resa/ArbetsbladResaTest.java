package se.samordna.resa;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Integrationstest;

@Tag("resa")
@DisplayName("En budget skrivs för hand i ett arbetsblad")
class ArbetsbladResaTest extends Integrationstest {

  private static final String KLISTRA =
      """
      (cell, text) => {
        const data = new DataTransfer();
        data.setData('text/plain', text);
        cell.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true}));
      }
      """;

  @Test
  @DisplayName("med piltangenter, ett block ur Excel, ångra, och en annan som skriver samtidigt")
  void arbetsbladet() {
    try (Webblasare webb = new Webblasare(port())) {
      Person ekonom = webb.person("ekonom.lund");
      skapa(ekonom);
      skrivMedTangenter(ekonom);
      klistraOchAngra(ekonom);
      tvaSkriver(ekonom, webb.person("forbundschef.lund"));
      ekonom.tryck("Spara som version").synlig(ekonom.sida().getByText("sparat som en ny version"));
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  private static void skapa(Person ekonom) {
    ekonom.oppna("arbetsbladen", "Arbetsblad").granska("arbetsbladen");
    ekonom.valj("Ett tomt blad med vanliga rader").tal("Budgetår", "2041");
    assertThat(ekonom.roll(AriaRole.RADIO, "tkr")).isChecked();
    ekonom.valj("kr");
    ekonom.tryck("Skapa arbetsblad").ser("Budget 2041–2043").granska("arbetsblad-tomt");
  }

  private static Locator cell(Person person, String namn) {
    return person.sida().getByLabel(namn, new Page.GetByLabelOptions().setExact(true));
  }

  private static void tangenter(Person person, String... tangenter) {
    for (String t : tangenter) {
      if (t.startsWith("\"")) {
        person.sida().keyboard().type(t.substring(1));
      } else {
        person.sida().keyboard().press(t);
      }
    }
    person.stilla();
  }

  private static void skrivMedTangenter(Person ekonom) {
    cell(ekonom, "Staten, 2041").focus();
    tangenter(ekonom, "\"2 000 000", "ArrowRight", "\"2000000", "Enter");
    assertThat(cell(ekonom, "Staten, 2042")).hasValue("2\u00a0000\u00a0000");
    assertThat(cell(ekonom, "Regionen, 2042")).isFocused();

    tangenter(ekonom, "\"en miljon", "Enter");
    ekonom.synlig(ekonom.sida().getByText("är inget belopp"));
    assertThat(cell(ekonom, "Regionen, 2042")).hasValue("en miljon");
    ekonom.granska("arbetsblad-fel");
    cell(ekonom, "Regionen, 2042").focus();
    tangenter(ekonom, "\"1 000 000", "Enter");
    assertThat(summa(ekonom, "Intäkter, räknat")).contains("3\u00a0000\u00a0000");
  }

  private static String summa(Person person, String namn) {
    return person
        .sida()
        .getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText(namn))
        .first()
        .innerText();
  }

  private static void klistraOchAngra(Person ekonom) {
    cell(ekonom, "Resor, 2041").focus();
    cell(ekonom, "Resor, 2041")
        .evaluate(KLISTRA.strip(), "40 000\t41 000\t42 000\r\n25 000\t\t26 000 kr\r\n");
    ekonom.stilla();
    assertThat(cell(ekonom, "Revision, 2043")).hasValue("26\u00a0000");
    cell(ekonom, "Resor, 2041").focus();
    tangenter(ekonom, "Control+z");
    assertThat(cell(ekonom, "Revision, 2043")).hasValue("");
    tangenter(ekonom, "Control+y");
    assertThat(cell(ekonom, "Resor, 2042")).hasValue("41\u00a0000");
    ekonom.granska("arbetsblad-skrivet");
  }

  private static void tvaSkriver(Person ekonom, Person chef) {
    chef.oppna("arbetsbladen", "Arbetsblad").lank("Budget 2041–2043").ser("Budget 2041–2043");
    cell(chef, "Styrelse, 2041").focus();
    chef.sida().keyboard().type("7");
    cell(ekonom, "Styrelse, 2041").focus();
    tangenter(ekonom, "\"100 000", "Enter");
    chef.synlig(chef.sida().getByText("ändrades nyss av Ekonom"));
    assertThat(cell(chef, "Styrelse, 2041")).hasValue("7");
    tangenter(chef, "Enter");
    chef.synlig(chef.sida().getByText("ändrades av ekonom.lund medan du skrev"));
    assertThat(cell(chef, "Styrelse, 2041")).hasValue("100\u00a0000");
    chef.granska("arbetsblad-krock");
  }
}
