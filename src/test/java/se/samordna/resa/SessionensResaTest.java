package se.samordna.resa;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("resa")
@DisplayName("Sessionen")
class SessionensResaTest extends Sessionsprov {

  @Test
  @DisplayName("en session som försvunnit sägs, texten står kvar och är kvar efter inloggning")
  void borta() {
    Map<String, Consumer<BrowserContext>> satt =
        Map.of(
            "fel kaka",
            k ->
                k.addCookies(
                    List.of(
                        new Cookie("JSESSIONID", "finnsinte")
                            .setUrl("http://localhost:" + port()))),
            "ingen kaka",
            k -> k.clearCookies());
    try (Webblasare webb = new Webblasare(port())) {
      satt.forEach(
          (hur, tappa) -> {
            Person person = webb.person("sokande.vellinge.bksv");
            skriver(person);
            tappa.accept(person.sida().context());
            person.tryckOchGa("Lämna idén");
            person.synlig(besked(person));
            assertThat(besked(person)).containsText("Du har loggats ut");
            assertThat(person.roll(AriaRole.TEXTBOX, "Beskrivning")).hasValue(STYCKE);
            person.sida().keyboard().press("Escape");
            assertThat(besked(person)).isVisible();
            webb.granskning().granska(person.sida(), "utloggad-" + hur.replace(' ', '-'));

            besked(person).getByRole(AriaRole.BUTTON).click();
            person.synlig(person.sida().locator("#username, h1:text-is('" + RUBRIK + "')"));
            if (person.sida().locator("#username").isVisible()) {
              loggaInIgen(person.sida(), "sokande.vellinge.bksv");
            }
            person.ser(RUBRIK);
            assertThat(person.sida().url()).contains("/ny-ide");
            assertThat(person.roll(AriaRole.TEXTBOX, "Beskrivning")).hasValue(STYCKE);
            assertThat(person.sida().locator(".minnesrad")).containsText("Beskrivning");
            person.tryckOchGa("Lämna idén").ser("Samverkan");
            person.oppna("ny-ide", RUBRIK);
            assertThat(person.roll(AriaRole.TEXTBOX, "Beskrivning")).hasValue("");
          });
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  @Test
  @DisplayName("en inloggning som misslyckas på vägen tillbaka tömmer inte det skrivna")
  void misslyckad_inloggning() {
    try (Webblasare webb = new Webblasare(port())) {
      Person person = webb.person("sokande.vellinge.bksv");
      skriver(person);
      person.sida().context().clearCookies();
      // Dit leder en inloggning som inte gick; där är ingen inloggad, alltså ingen annan heller.
      person.sida().navigate("http://localhost:" + port() + "/utloggad?fel");
      person.synlig(person.sida().locator("h1"));
      person.ga("ny-ide").moterInloggningen();
      loggaInIgen(person.sida(), "sokande.vellinge.bksv");
      person.ser(RUBRIK);
      assertThat(person.roll(AriaRole.TEXTBOX, "Beskrivning")).hasValue(STYCKE);
      assertThat(person.sida().locator(".minnesrad")).containsText("Beskrivning");
    }
  }

  @Test
  @DisplayName("det skrivna visas aldrig för nästa person, och är borta efter utloggning")
  void nasta_person() {
    try (Webblasare webb = new Webblasare(port())) {
      Person person = webb.person("sokande.vellinge.bksv");
      skriver(person);
      person.sida().context().clearCookies();
      person.ga("ny-ide").moterInloggningen();
      loggaInIgen(person.sida(), "sokande.burlov.bksv");
      person.ser(RUBRIK);
      assertThat(person.roll(AriaRole.TEXTBOX, "Beskrivning")).hasValue("");
      assertThat(String.valueOf(person.sida().evaluate("JSON.stringify(sessionStorage)")))
          .doesNotContain(STYCKE);
    }
  }

  @Test
  @DisplayName("engelska skärmar får beskedet på engelska")
  void engelska() {
    try (Webblasare webb = new Webblasare(port())) {
      Person person = webb.person("sokande.vellinge.bksv");
      person.tryckOchGa("English").synlig(person.roll(AriaRole.BUTTON, "Svenska"));
      person
          .sida()
          .context()
          .clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
      person.lank("Cases");
      person.synlig(besked(person));
      assertThat(besked(person)).containsText("You have been logged out");
    }
  }

  @Test
  @DisplayName("den som lämnar osparade ord tillfrågas: länk, bakåt; men inte efter att ha sparat")
  void osparat() {
    try (Webblasare webb = new Webblasare(port())) {
      Person person = webb.person("sokande.vellinge.bksv");
      skriver(person);
      person.lank("Ärenden");
      person.tryck("Stanna kvar").ser(RUBRIK);
      assertThat(person.roll(AriaRole.TEXTBOX, "Beskrivning")).hasValue(STYCKE);

      person.sida().evaluate("history.back()");
      person.synlig(person.roll(AriaRole.BUTTON, "Stanna kvar"));
      person.granska("lamna-utan-att-spara");
      person.sida().keyboard().press("Escape");
      person.stilla().ser(RUBRIK);

      person.lank("Ärenden").tryck("Lämna utan att spara").ser("Ärenden");
      person.oppna("ny-ide", RUBRIK);
      assertThat(person.roll(AriaRole.TEXTBOX, "Beskrivning")).hasValue("");
      skrivTecken(person, "Rubrik", "Sparad idé");
      skrivTecken(person, "Beskrivning", STYCKE);
      person.tryckOchGa("Lämna idén").ser("Sparad idé");
      person.lank("Ärenden").ser("Ärenden");
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  @Test
  @DisplayName("en ruta med skriven text stängs inte av Esc eller Avbryt utan att fråga")
  void rutan() {
    try (Webblasare webb = new Webblasare(port())) {
      Person person = webb.person("administrator.bksv");
      person.oppna("platser", "Platser").tryck("Lägg till en person");
      person.sida().keyboard().press("Escape");
      assertThat(person.roll(AriaRole.TEXTBOX, "Namn")).hasCount(0);

      person.tryck("Lägg till en person");
      skrivTecken(person, "Namn", "Någon Annan");
      person.sida().keyboard().press("Escape");
      person.tryck("Stanna kvar");
      assertThat(person.roll(AriaRole.TEXTBOX, "Namn")).hasValue("Någon Annan");
      person.tryck("Avbryt").tryck("Lämna utan att spara");
      assertThat(person.roll(AriaRole.TEXTBOX, "Namn")).hasCount(0);

      person.tryck("Lägg till en person");
      skrivTecken(person, "Användarnamn", "prov.ruta");
      skrivTecken(person, "Namn", "Prov Ruta");
      person.tryck("Spara");
      assertThat(person.roll(AriaRole.TEXTBOX, "Namn")).hasCount(0);
      person.lank("Ärenden").ser("Ärenden");
    }
  }
}
