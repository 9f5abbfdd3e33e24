package se.samordna.resa;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Webbläsarens process utan fönster. Den lånas ut till en i taget och startas bara när ingen är
 * ledig; varje lån börjar utan sessioner, kakor och minne. De lediga slutar med Javaprocessen.
 */
final class Chromium {

  private static final Path UTAN_FONSTER = Path.of("/usr/bin/chromium-headless-shell");
  private static final Path VANLIG = Path.of("/usr/bin/chromium");

  private static final Deque<Chromium> LEDIGA = new ArrayDeque<>();

  private final Browser process;

  private Chromium() {
    // Drivrutinen slutar, och dödar sin webbläsare, när den här Javaprocessen gör det.
    process =
        Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--in-process-gpu",
                            "--disable-background-networking")));
  }

  /** Den som {@code ./test} valt; annars den utan fönster där den finns. */
  private static Path program() {
    return Optional.ofNullable(System.getenv("CHROMIUM"))
        .map(Path::of)
        .orElseGet(() -> Files.exists(UTAN_FONSTER) ? UTAN_FONSTER : VANLIG);
  }

  /** En ledig webbläsare; {@link #lamna} ger den åter. */
  static Chromium lana() {
    synchronized (LEDIGA) {
      Chromium ledig = LEDIGA.poll();
      if (ledig != null) {
        return ledig;
      }
    }
    return new Chromium();
  }

  BrowserContext session(Browser.NewContextOptions val) {
    return process.newContext(val);
  }

  /** Stänger alla sessioner, och låter nästa låna. */
  void lamna() {
    List.copyOf(process.contexts()).forEach(BrowserContext::close);
    synchronized (LEDIGA) {
      LEDIGA.push(this);
    }
  }
}
