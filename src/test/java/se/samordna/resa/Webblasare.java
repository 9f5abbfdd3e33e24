package se.samordna.resa;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** En webbläsare utan fönster, där varje person har sin egen session. Bara en tråd i taget. */
final class Webblasare implements AutoCloseable {

  private final Chromium chromium;
  private final String adress;
  private final List<String> hindrat = new CopyOnWriteArrayList<>();
  private final Granskning granskning;
  private final Ord ord;

  Webblasare(int port) {
    this(port, Ord.svenska());
  }

  /** Där alla läser på samma språk. */
  Webblasare(int port, Ord ord) {
    this.ord = ord;
    granskning = new Granskning(Path.of("target", ord.arSvenska() ? "resa" : "resa-en"));
    adress = "http://localhost:" + port;
    chromium = Chromium.lana();
  }

  /** En person som har loggat in och står på sin startsida. */
  Person person(String anvandare) {
    return person(anvandare, "Mina uppgifter");
  }

  /** En person vars startsida har en annan rubrik. */
  Person person(String anvandare, String rubrik) {
    Person person = besokare();
    person.loggaIn(anvandare, rubrik);
    return person;
  }

  /** Någon som inte är inloggad. */
  Person besokare() {
    BrowserContext egen =
        chromium.session(
            new Browser.NewContextOptions()
                .setLocale("sv-SE")
                .setViewportSize(1280, 900)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    egen.onConsoleMessage(m -> anteckna(m.text()));
    return new Person(egen, adress, granskning, ord);
  }

  /** Det sidan inte fick göra för sina egna säkerhetshuvuden: då saknas något på den. */
  private void anteckna(String rad) {
    if (rad.contains("Content Security Policy") || rad.contains("Permissions policy")) {
      hindrat.add(rad);
    }
  }

  Granskning granskning() {
    return granskning;
  }

  @Override
  public void close() {
    chromium.lamna();
    if (!hindrat.isEmpty()) {
      throw new AssertionError("Sidornas egna huvuden hindrade: " + hindrat);
    }
  }
}
