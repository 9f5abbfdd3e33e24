package se.samordna.processmotor.inbaddad;

import java.time.Duration;
import java.time.Instant;
import se.samordna.gemensam.Klocka;

/**
 * Motorns tid: verklig tid, och lokalt det avstånd som klockan ställts framåt. Glöms när programmet
 * slutar och ställs på nytt av vakten; tills dess kommer timers sent, aldrig för tidigt.
 */
final class Motorur {

  /** Två ställningar på samma ögonblick skiljer så mycket som anropet tog. */
  private static final Duration SLARV = Duration.ofSeconds(1);

  private final Klocka klocka;
  private volatile Duration avstand = Duration.ZERO;

  Motorur(Klocka klocka) {
    this.klocka = klocka;
  }

  Instant nu() {
    return klocka.verkligTid().plus(avstand);
  }

  /** Ställer klockan på ögonblicket; ett som redan passerat ändrar inget. */
  synchronized void stall(Instant mal) {
    Duration nytt = Duration.between(klocka.verkligTid(), mal);
    if (nytt.compareTo(avstand.plus(SLARV)) > 0) {
      avstand = nytt;
    }
  }
}
