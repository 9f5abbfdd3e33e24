package se.samordna.resa;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
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

  /** Går att läsa och mäta i; en bild utan förlust tar två gånger så lång tid att packa. */
  private static final int BILDENS_KVALITET = 80;

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
    Axe.brister(sida).forEach(brist -> brister.add(namn + ": " + brist));
  }

  /** En bild i personens eget fönster, och en i varje bredd som begärts. */
  private void avbilda(Page sida, String namn) {
    bild(sida, String.format("%02d-%s.jpg", nummer, namn));
    if (BREDDER.isEmpty()) {
      return;
    }
    ViewportSize eget = sida.viewportSize();
    for (int bredd : BREDDER) {
      sida.setViewportSize(bredd, eget.height);
      sida.waitForFunction(RITAD);
      bild(sida, String.format("%02d-%s-%d.jpg", nummer, namn, bredd));
    }
    sida.setViewportSize(eget.width, eget.height);
  }

  private void bild(Page sida, String fil) {
    sida.screenshot(
        new Page.ScreenshotOptions()
            .setPath(katalog.resolve(fil))
            .setType(ScreenshotType.JPEG)
            .setQuality(BILDENS_KVALITET)
            .setFullPage(true));
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
