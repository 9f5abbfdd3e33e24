package se.samordna.processmotor;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Hur länge ett misslyckat försök väntar: fördubblas till ett tak, med spridning. */
final class Vantetid {

  private static final Duration FORSTA = Duration.ofMillis(250);
  private static final Duration TAK = Duration.ofSeconds(30);

  private Vantetid() {}

  /** Väntan efter {@code forsok} misslyckade försök, mellan halva och hela steget. */
  static Duration efter(int forsok) {
    long steg = Math.min(TAK.toMillis(), FORSTA.toMillis() << Math.clamp(forsok - 1, 0, 10));
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(steg / 2, steg + 1));
  }
}
