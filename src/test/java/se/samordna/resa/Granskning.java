package se.samordna.resa;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Granskar varje skärm med axe, läser dess text och sparar en bild; samlar det som brister. */
final class Granskning {

  /** Vaadins egen märkning av förbindelsen: osynlig så länge den håller, och utanför sidan. */
  private static final String ANSLUTNING = "vaadin-connection-indicator";

  /** Bredderna i {@code -Dresa.bredder=1440,1024,390}, för den som vill se skärmarna själv. */
  private static final List<Integer> BREDDER =
      Pattern.compile(",")
          .splitAsStream(System.getProperty("resa.bredder", ""))
          .filter(Predicate.not(String::isBlank))
          .map(Integer::valueOf)
          .toList();

  /** Två bildrutor efter att fönstret bytt storlek har sidan lagts ut på nytt. */
  private static final String RITAD =
      "() => new Promise(klar => requestAnimationFrame(() => requestAnimationFrame(() =>"
          + " klar(true))))";

  private final Path katalog;
  private final Set<String> brister = new TreeSet<>();
  private final Set<String> koder = new TreeSet<>();
  private final Set<String> skarmar = new TreeSet<>();
  private int nummer;

  Granskning(Path katalog) {
    this.katalog = katalog;
  }

  /** Skärmen som den står nu. */
  void granska(Page sida, String namn) {
    nummer++;
    avbilda(sida, namn);
    skarmar.add(namn);
    Skarmtext.fynd(Skarmtext.pa(sida)).forEach(fynd -> koder.add(namn + ": " + fynd));
    new AxeBuilder(sida)
        // Sidan har inga ramar från annat håll: då behövs inget eget fönster åt svaret.
        .setLegacyMode(true)
        .options(baraBristerna())
        .exclude(ANSLUTNING)
        .analyze()
        .getViolations()
        .forEach(regel -> notera(namn, regel));
  }

  /** En bild i personens eget fönster, och en i varje bredd som begärts. */
  private void avbilda(Page sida, String namn) {
    bild(sida, String.format("%02d-%s.png", nummer, namn));
    if (BREDDER.isEmpty()) {
      return;
    }
    ViewportSize eget = sida.viewportSize();
    for (int bredd : BREDDER) {
      sida.setViewportSize(bredd, eget.height);
      sida.waitForFunction(RITAD);
      bild(sida, String.format("%02d-%s-%d.png", nummer, namn, bredd));
    }
    sida.setViewportSize(eget.width, eget.height);
  }

  private void bild(Page sida, String fil) {
    sida.screenshot(new Page.ScreenshotOptions().setPath(katalog.resolve(fil)).setFullPage(true));
  }

  /** Samma regler och samma brister; det som höll beskrivs inte, element för element. */
  private static AxeRunOptions baraBristerna() {
    AxeRunOptions val = new AxeRunOptions();
    val.setResultTypes(List.of("violations"));
    val.setXPath(false);
    return val;
  }

  private void notera(String namn, Rule regel) {
    for (CheckedNode nod : regel.getNodes()) {
      brister.add(namn + ": " + regel.getId() + " på " + nod.getTarget() + " i " + nod.getHtml());
    }
  }

  /** Varje brist: skärm, regel och element. */
  Collection<String> brister() {
    return Collections.unmodifiableSet(brister);
  }

  /** Koder, id:n, regelnummer och användarnamn som stod på skärmarna. */
  Collection<String> koder() {
    return Collections.unmodifiableSet(koder);
  }

  /** Skärmarna som granskats. */
  Collection<String> skarmar() {
    return Collections.unmodifiableSet(skarmar);
  }
}
