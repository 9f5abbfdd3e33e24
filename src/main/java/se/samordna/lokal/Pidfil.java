package se.samordna.lokal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Minnet av ett barn, så att nästa start kan städa efter en förälder som dödades. Ett nummer kan ha
 * gått vidare till någon annans process; därför måste både starttiden och märket stämma.
 *
 * @param marke ord på kommandoraden som bara den här miljöns barn bär
 */
record Pidfil(Path fil, String marke) {

  /** Systemet anger starttid i hundradelar från en uppstart som det självt avrundar. */
  private static final Duration AVRUNDNING = Duration.ofSeconds(3);

  void skriv(ProcessHandle barn) {
    try {
      Files.writeString(Kataloger.medKatalog(fil), barn.pid() + "\n" + start(barn) + "\n");
    } catch (IOException e) {
      throw new Startfel("Kan inte skriva " + fil + ": " + e.getMessage(), e);
    }
  }

  void glom() {
    try {
      Files.deleteIfExists(fil);
    } catch (IOException e) {
      throw new Startfel("Kan inte ta bort " + fil + ": " + e.getMessage(), e);
    }
  }

  /** Stannar det kvarlämnade barnet, om det är just det som filen minns. */
  boolean stada() {
    Optional<ProcessHandle> kvar = kvarlamnat();
    kvar.ifPresent(barn -> stanna(barn, Duration.ofSeconds(20)));
    glom();
    return kvar.isPresent();
  }

  Optional<ProcessHandle> kvarlamnat() {
    try {
      if (!Files.exists(fil)) {
        return Optional.empty();
      }
      List<String> rader = Files.readAllLines(fil);
      return rader.size() < 2
          ? Optional.empty()
          : ProcessHandle.of(Long.parseLong(rader.get(0)))
              .filter(p -> samma(p, Instant.parse(rader.get(1))));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Ber processen sluta; efter {@code tid} dödas den. */
  static void stanna(ProcessHandle barn, Duration tid) {
    barn.destroy();
    if (!vanta(barn, tid)) {
      barn.destroyForcibly();
      vanta(barn, Duration.ofSeconds(10));
    }
  }

  private boolean samma(ProcessHandle p, Instant start) {
    return p.info().commandLine().filter(k -> k.contains(marke)).isPresent()
        && Duration.between(start, start(p)).abs().compareTo(AVRUNDNING) < 0;
  }

  private static boolean vanta(ProcessHandle barn, Duration tid) {
    try {
      barn.onExit().get(tid.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return !barn.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !barn.isAlive();
    }
  }

  private static Instant start(ProcessHandle p) {
    return p.info().startInstant().orElse(Instant.EPOCH);
  }
}
