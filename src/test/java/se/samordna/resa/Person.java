package se.samordna.resa;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import se.samordna.lokal.Lokalt;

/** En person vid sin webbläsare: läser, skriver, väljer och trycker, med orden på skärmen. */
final class Person {

  /** Servrarna, programmet och webbläsaren delar på en dator; svaren får ta tid. */
  private static final double TALAMOD = 60_000;

  private static final String STILLA =
      "() => Object.values(window.Vaadin?.Flow?.clients ?? {})"
          + ".every(c => !c.isActive || !c.isActive())";

  private static final double TALAMOD_MED_BYTET = 10_000;

  /** Rubriken märks, så att det syns när en annan skärm har tagit dess plats. */
  private static final String FOLJ =
      """
      vag => {
        document.querySelectorAll('h1').forEach(h => h.dataset.forra = '');
        const lank = document.createElement('a');
        lank.href = vag;
        document.body.append(lank);
        lank.click();
        lank.remove();
      }
      """;

  private static final String BYTT =
      "() => document.querySelector('h1') && !document.querySelector('h1[data-forra]') && ("
          + STILLA
          + ")()";

  private final Page sida;
  private final String adress;
  private final Granskning granskning;
  private final Ord ord;

  Person(BrowserContext session, String adress, Granskning granskning, Ord ord) {
    session.setDefaultTimeout(TALAMOD);
    this.sida = session.newPage();
    this.adress = adress;
    this.granskning = granskning;
    this.ord = ord;
  }

  void loggaIn(String anvandare) {
    loggaIn(anvandare, "Mina uppgifter");
  }

  /** Loggar in och väntar på rubriken på sin startsida. */
  void loggaIn(String anvandare, String rubrik) {
    sida.navigate(adress + "/");
    sida.locator("#username").fill(anvandare);
    sida.locator("#password").fill(Lokalt.DEMOLOSENORD);
    sida.locator("#kc-login").click();
    if (ord.arSvenska()) {
      ser(rubrik);
    } else {
      sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English")).click();
      ser(rubrik);
    }
  }

  /** Går till en adress och väntar på rubriken. */
  Person oppna(String vag, String rubrik) {
    sida.navigate(adress + "/" + vag);
    return ser(rubrik);
  }

  Person tillStart() {
    return oppna("", "Mina uppgifter");
  }

  /** Sidans rubrik. */
  Person ser(String rubrik) {
    return synlig(
        sida.getByRole(
            AriaRole.HEADING, new Page.GetByRoleOptions().setName(ord.del(rubrik)).setLevel(1)));
  }

  Person lank(String text) {
    roll(AriaRole.LINK, text).first().click();
    return this;
  }

  /** Börjar på en uppgift i den inkorg som är öppen. */
  Person uppgift(String verb, String rubrik) {
    lanken(verb, rubrik).first().click();
    return this;
  }

  /** Uppgiften syns i den inkorg som redan är öppen. */
  void fick(String verb, String rubrik) {
    synlig(lanken(verb, rubrik));
  }

  private Locator lanken(String verb, String rubrik) {
    return sida.getByRole(
        AriaRole.LINK, new Page.GetByRoleOptions().setName(ord.borjan(verb, ": " + rubrik)));
  }

  Person skriv(String falt, String text) {
    return skriv(falt, 0, text);
  }

  /** Skriver i det n:te fältet med namnet och lämnar det. */
  Person skriv(String falt, int n, String text) {
    Locator ruta = roll(AriaRole.TEXTBOX, falt).nth(n);
    ruta.fill(text);
    ruta.blur();
    return this;
  }

  Person tal(String falt, String tal) {
    Locator ruta = roll(AriaRole.SPINBUTTON, falt).first();
    ruta.fill(tal);
    ruta.blur();
    return stilla();
  }

  Person dag(String falt, String dag) {
    Locator ruta = roll(AriaRole.COMBOBOX, falt).first();
    ruta.fill(dag);
    ruta.press("Enter");
    ruta.press("Tab");
    return this;
  }

  /** Väljer i det n:te fältet där man kan söka. */
  Person sok(String falt, int n, String val) {
    roll(AriaRole.COMBOBOX, falt).nth(n).fill(val);
    roll(AriaRole.OPTION, val).first().click();
    return stilla();
  }

  Person lista(String falt, String val) {
    return lista(falt, 0, val);
  }

  /** Väljer i den n:te listan med namnet. */
  Person lista(String falt, int n, String val) {
    String listor =
        String.join(
            ",",
            ord.alla(falt).stream()
                .map(namn -> "vaadin-select:has(label:text-is('" + namn + "'))")
                .toList());
    sida.locator(listor).nth(n).click();
    roll(AriaRole.OPTION, val).first().click();
    return stilla();
  }

  Person valj(String alternativ) {
    return valj(alternativ, 0);
  }

  Person valj(String alternativ, int n) {
    roll(AriaRole.RADIO, alternativ).nth(n).check();
    return stilla();
  }

  Person tryck(String knapp) {
    return tryck(knapp, 0);
  }

  /** Trycker på den n:te knappen med namnet, till exempel den i dialogen. */
  Person tryck(String knapp, int n) {
    roll(AriaRole.BUTTON, knapp).nth(n).click();
    return stilla();
  }

  /** Ordföranden ser en punkt i taget; här tas de upp i listan. */
  Person helaListan() {
    Locator alla = roll(AriaRole.BUTTON, "Visa hela listan");
    if (alla.isVisible()) {
      alla.click();
    }
    return stilla();
  }

  /** Trycker på punktens egen knapp; de andra punkterna på sammanträdet har likadana. */
  Person tryckPaPunkten(String rubrik, String knapp) {
    Locator det = punktknapp(rubrik, knapp);
    synlig(det);
    det.click();
    return stilla();
  }

  Locator punktknapp(String rubrik, String knapp) {
    return sida.locator(".punkt")
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    sida.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(rubrik).setExact(true))))
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(ord.hel(knapp)));
  }

  /** Trycker på en knapp som lämnar programmet. */
  Person tryckOchGa(String knapp) {
    roll(AriaRole.BUTTON, knapp).first().click();
    return this;
  }

  /** Går till en adress utan att veta vad som möter. */
  Person ga(String vag) {
    sida.navigate(adress + "/" + vag);
    return this;
  }

  /**
   * Följer en länk inom programmet, så som den som trycker på den: skärmen byts utan att sidan
   * laddas om. Falskt om skärmen inte byttes; då får sidan laddas.
   */
  boolean foljer(String vag) {
    sida.evaluate(FOLJ, vag);
    try {
      sida.waitForFunction(
          BYTT, null, new Page.WaitForFunctionOptions().setTimeout(TALAMOD_MED_BYTET));
      return true;
    } catch (TimeoutError ingetByte) {
      return false;
    }
  }

  /** Webbläsarens bakåtknapp. */
  Person bakat() {
    sida.goBack();
    return this;
  }

  /** Inloggningstjänsten ber om namn och lösenord; ingen gammal session släpper förbi den. */
  Person moterInloggningen() {
    return synlig(sida.locator("#username"));
  }

  /** Sidans adress, när den börjar så; den kommer strax efter rubriken. */
  String adress(String borjan) {
    sida.waitForURL(adress + "/" + borjan + "*");
    return sida.url().substring(adress.length() + 1);
  }

  /** Väntar tills programmet svarat på allt. */
  Person stilla() {
    sida.waitForFunction(STILLA);
    return this;
  }

  /** Processens ritning är ritad, med ett steg markerat. */
  Person ritad() {
    return synlig(sida.locator(".ritning .har-nu"));
  }

  Person granska(String namn) {
    stilla();
    granskning.granska(sida, namn);
    return this;
  }

  /** Väntar på något; kommer det inte visar felet vad som stod på skärmen i stället. */
  Person synlig(Locator det) {
    try {
      assertThat(det.first())
          .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(TALAMOD));
      return this;
    } catch (AssertionError fel) {
      throw new AssertionError(
          sida.url() + " visar:\n" + sida.locator("body").innerText() + "\n" + fel.getMessage(),
          fel);
    }
  }

  Locator roll(AriaRole roll, String namn) {
    return sida.getByRole(roll, new Page.GetByRoleOptions().setName(ord.hel(namn)));
  }

  /** Kryssrutor, fält eller knappar som heter en av programmets texter, med värdena i. */
  Locator programmets(AriaRole roll, String nyckel, String... varden) {
    return sida.getByRole(
        roll,
        new Page.GetByRoleOptions()
            .setName(Pattern.compile("^" + ord.text(nyckel, varden).pattern() + "$")));
  }

  /** Det element vars text har orden i sig. */
  Locator text(String orden) {
    return sida.getByText(ord.del(orden));
  }

  /** En av programmets texter, med värdena på sina platser. */
  Locator programmetsText(String nyckel, String... varden) {
    return sida.getByText(ord.text(nyckel, varden));
  }

  /** Orden så som de står på personens skärm; de första när det finns flera. */
  String ord(String svenska) {
    return ord.alla(svenska).iterator().next();
  }

  Page sida() {
    return sida;
  }
}
