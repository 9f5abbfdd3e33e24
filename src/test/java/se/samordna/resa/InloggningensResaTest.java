package se.samordna.resa;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Inloggningsadmin;
import se.samordna.stod.Servrar;

@Tag("resa")
@DisplayName("Inloggningens sidor, skärmarnas språk, och den som spärras med skärmen öppen")
class InloggningensResaTest extends Sessionsprov {

  private final Inloggningsadmin admin = new Inloggningsadmin(Servrar.igang().portar().issuer());

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
