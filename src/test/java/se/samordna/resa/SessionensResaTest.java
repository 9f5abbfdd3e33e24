package se.samordna.resa;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.lokal.Lokalt;
import se.samordna.stod.Inloggningsadmin;
import se.samordna.stod.Integrationstest;
import se.samordna.stod.Servrar;

@Tag("resa")
@DisplayName("Sessionen")
class SessionensResaTest extends Integrationstest {

  private static final String RUBRIK = "Lämna en idé";
  private static final String STYCKE = "Ett helt stycke som ingen får tappa bort.";

  private final Inloggningsadmin admin = new Inloggningsadmin(Servrar.igang().portar().issuer());

  private static String lang(Person person) {
    return String.valueOf(person.sida().evaluate("document.documentElement.lang"));
  }

  private static void loggaInIgen(Page sida, String anvandare) {
    sida.locator("#username").fill(anvandare);
    sida.locator("#password").fill(Lokalt.DEMOLOSENORD);
    sida.locator("#kc-login").click();
  }

  private static Person skriver(Person person) {
    person.lank(RUBRIK).ser(RUBRIK);
    skrivTecken(person, "Rubrik", "Samverkan");
    return skrivTecken(person, "Beskrivning", STYCKE);
  }

  /** Tecken för tecken, utan att lämna fältet: så som man är mitt i något. */
  private static Person skrivTecken(Person person, String falt, String text) {
    person.roll(AriaRole.TEXTBOX, falt).first().click();
    person.sida().keyboard().type(text);
    return person;
  }

  private static Locator besked(Person person) {
    return person.sida().locator(".v-system-error");
  }

  @Test
  @DisplayName("varje sida säger sitt språk, också när man byter och byter tillbaka (WCAG 3.1.1)")
  void sprak() {
    try (Webblasare webb = new Webblasare(port())) {
      Person anonym = webb.besokare();
      anonym.ga("utloggad").ser("Du är utloggad");
      assertThat(lang(anonym)).isEqualTo("sv");
      anonym.ga("arenden").moterInloggningen();
      assertThat(lang(anonym)).as("inloggningen").isEqualTo("sv");
      anonym.ga("offentligt");
      assertThat(lang(anonym)).as("offentligt").isEqualTo("sv");

      Person chef = webb.person("forbundschef.bksv");
      List<String> sidor = List.of("", "arenden", "sammantraden", "budget", "finns-inte", "ny-ide");
      for (String sida : sidor) {
        chef.ga(sida).synlig(chef.sida().locator("h1"));
        assertThat(lang(chef)).as(sida).isEqualTo("sv");
      }
      chef.tillStart().tryckOchGa("English");
      chef.synlig(chef.roll(AriaRole.BUTTON, "Svenska"));
      for (String sida : sidor) {
        chef.ga(sida).synlig(chef.sida().locator("h1"));
        assertThat(lang(chef)).as(sida + " på engelska").isEqualTo("en");
      }
      chef.ga("").tryckOchGa("Svenska");
      chef.synlig(chef.roll(AriaRole.BUTTON, "English"));
      assertThat(lang(chef)).as("tillbaka").isEqualTo("sv");
    }
  }

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

  @Test
  @DisplayName("en öppen skärm utan ett enda tryck: spärrad, utloggad, utan roll – ute på en minut")
  void oppen_skarm() {
    admin.klient(
        "samordna",
        Map.of(
            "backchannel.logout.url",
            "http://localhost:" + port() + "/logout/connect/back-channel/keycloak"));
    String sparrad = admin.nyPerson("BKSV", "administrator");
    String utloggad = admin.nyPerson("BKSV", "administrator");
    String utanRoll = admin.nyPerson("BKSV", "administrator", "revisor");
    try (Webblasare webb = new Webblasare(port())) {
      Person a = webb.person(sparrad);
      Person b = webb.person(utloggad);
      Person c = webb.person(utanRoll);
      Instant fran = Instant.now();
      admin.loggaUt(utloggad);
      ute("utloggad", b, fran, Duration.ofSeconds(10));
      admin.sparra(sparrad);
      admin.taBortRoll(utanRoll, "administrator");
      fran = Instant.now();
      ute("spärrad", a, fran, Duration.ofSeconds(60));
      ute("utan roll", c, fran, Duration.ofSeconds(60));
      a.ga("arenden").moterInloggningen();
    }
  }

  @Test
  @DisplayName(
      "inloggningens sidor är våra och svenska; bokmärken och gamla sidor leder till start")
  void inloggningens_sidor() {
    String realm = Servrar.igang().portar().issuer();
    try (Webblasare webb = new Webblasare(port())) {
      Person forsta = webb.besokare();
      forsta.ga("budget").ser("Logga in").granska("inloggning");
      final String bokmarke = forsta.sida().url();
      forsta.sida().locator("#username").fill("ekonom.bksv");
      forsta.sida().locator("#password").fill("fel");
      forsta.sida().locator("#kc-login").click();
      forsta.synlig(forsta.sida().getByText("Fel användarnamn eller lösenord."));
      forsta.granska("inloggning-fel");
      utanRamverksnamn(forsta);
      forsta.lank("English");
      forsta.ser("Log in");
      assertThat(lang(forsta)).isEqualTo("en");
      forsta.lank("Svenska").ser("Logga in");

      Person annan = webb.besokare();
      annan.sida().navigate(bokmarke);
      loggaInIgen(annan.sida(), "ekonom.bksv");
      annan.ser("Mina uppgifter");
      annan.sida().navigate(bokmarke);
      annan.ser("Mina uppgifter");
      annan.ga("login/oauth2/code/keycloak?error=access_denied&state=x").ser("Mina uppgifter");
      annan.ga("logout").ser("Vill du logga ut?").granska("logga-ut");

      Person tredje = webb.besokare();
      tredje
          .sida()
          .navigate(
              realm + "/login-actions/authenticate?session_code=x&client_id=samordna&tab_id=y");
      tredje.ser("Sidan gäller inte längre").granska("gammal-sida");
      utanRamverksnamn(tredje);
      assertThat(tredje.roll(AriaRole.LINK, "Till startsidan")).isVisible();
      tredje.sida().navigate(realm + "/protocol/openid-connect/logout");
      tredje.ser("Logga ut");
      utanRamverksnamn(tredje);
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  private static void utanRamverksnamn(Person person) {
    assertThat(person.sida().title() + person.sida().locator("body").innerText())
        .doesNotContainIgnoringCase("keycloak");
  }

  private static void ute(String vem, Person person, Instant fran, Duration hogst) {
    assertThat(besked(person))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(hogst.toMillis()));
    System.out.println(vem + ": " + Duration.between(fran, Instant.now()).toMillis() + " ms");
  }
}
