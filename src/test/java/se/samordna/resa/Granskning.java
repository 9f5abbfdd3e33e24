package se.samordna.resa;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Granskar varje skärm med axe, läser dess text och sparar en bild; samlar det som brister. */
final class Granskning {

  /** Vaadins egen märkning av förbindelsen: osynlig så länge den håller, och utanför sidan. */
  private static final String ANSLUTNING = "vaadin-connection-indicator";

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
    String fil = String.format("%02d-%s.png", nummer, namn);
    sida.screenshot(new Page.ScreenshotOptions().setPath(katalog.resolve(fil)).setFullPage(true));
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
