package se.samordna.lokal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** En barnprocess med egen loggfil och egen pid-fil. */
final class Barn {

  private static final boolean EGEN_SESSION = Files.isExecutable(Path.of("/usr/bin/setsid"));
  private static final long PAUS_MS = 100;

  private final Barnorder order;
  private final Process process;

  private Barn(Barnorder order, Process process) {
    this.order = order;
    this.process = process;
  }

  static Barn starta(Barnorder order) {
    nyLogg(order.logg());
    ProcessBuilder bygge = new ProcessBuilder(egenSession(order.kommando()));
    bygge.environment().keySet().removeIf(k -> k.startsWith("KC_") || k.startsWith("ZEEBE_"));
    bygge.environment().putAll(order.miljo());
    bygge.directory(Kataloger.skapa(order.katalog()).toFile());
    bygge.redirectErrorStream(true);
    bygge.redirectOutput(ProcessBuilder.Redirect.appendTo(order.logg().toFile()));
    bygge.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    try {
      Barn barn = new Barn(order, bygge.start());
      order.pidfil().skriv(barn.process.toHandle());
      return barn;
    } catch (IOException e) {
      throw new Startfel(order.namn() + " kunde inte startas: " + e.getMessage(), e);
    }
  }

  /** Den förra körningens logg får stå kvar bredvid: där kan svaret på en krasch finnas. */
  private static void nyLogg(Path logg) {
    try {
      if (Files.exists(Kataloger.medKatalog(logg))) {
        Path forra = logg.resolveSibling("forra-" + logg.getFileName());
        Files.move(logg, forra, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new Startfel("Kan inte skriva " + logg + ": " + e.getMessage(), e);
    }
  }

  /** Ctrl-C når annars barnen samtidigt som föräldern, och de ska stanna i ordning. */
  private static List<String> egenSession(List<String> kommando) {
    List<String> allt = new ArrayList<>();
    if (EGEN_SESSION) {
      allt.add("/usr/bin/setsid");
    }
    allt.addAll(kommando);
    return allt;
  }

  /** Väntar tills {@code redo} är sant; {@link Startfel} om barnet stannar eller tiden tar slut. */
  void vantaPa(BooleanSupplier redo, Duration tid) {
    Instant slut = Instant.now().plus(tid);
    while (!redo.getAsBoolean()) {
      if (stannat()) {
        throw new Startfel(
            forklaring()
                .orElseGet(
                    () -> "%s stannade under starten.%n%s".formatted(order.namn(), slutet())));
      }
      if (Instant.now().isAfter(slut)) {
        throw new Startfel(
            "%s svarade inte inom %d s. Se %s."
                .formatted(order.namn(), tid.toSeconds(), order.logg()));
      }
    }
  }

  private boolean stannat() {
    try {
      return process.waitFor(PAUS_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Startfel("Starten av " + order.namn() + " avbröts.", e);
    }
  }

  /** Spring skriver en känd orsak under Description; den räcker då som svar, på en rad. */
  private Optional<String> forklaring() {
    List<String> rader = loggen();
    int rubrik = rader.lastIndexOf("Description:");
    return rubrik < 0
        ? Optional.empty()
        : rader.stream().skip(rubrik + 1L).filter(r -> !r.isBlank()).findFirst();
  }

  /** De sista raderna ur loggen: där står varför barnet stannade. */
  String slutet() {
    List<String> rader = loggen();
    return String.join("\n", rader.subList(Math.max(0, rader.size() - 20), rader.size()));
  }

  private List<String> loggen() {
    try {
      return Files.readAllLines(order.logg());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void stanna() {
    Pidfil.stanna(process.toHandle(), Duration.ofSeconds(20));
    order.pidfil().glom();
  }

  /** Som {@code kill -9}. */
  void doda() {
    process.destroyForcibly();
    Pidfil.stanna(process.toHandle(), Duration.ofSeconds(10));
    order.pidfil().glom();
  }

  Process process() {
    return process;
  }
}
