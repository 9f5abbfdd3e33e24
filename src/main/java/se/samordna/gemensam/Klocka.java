package se.samordna.gemensam;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * De två klockorna. Verklig tid är för tokens, lån och schemaläggaren; verksamhetstid är för allt
 * som hör till ärendet. Avståndet mellan dem är noll i drift och kan vara annat lokalt; det flyttas
 * bara framåt.
 */
public final class Klocka {

  public static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  private final Clock verklig;
  private volatile Duration avstand = Duration.ZERO;

  public Klocka(Clock verklig) {
    this.verklig = verklig;
  }

  /** Verklig tid, UTC. */
  public Instant verkligTid() {
    return verklig.instant();
  }

  /** Verksamhetstid, UTC. */
  public Instant nu() {
    return verkligTid().plus(avstand);
  }

  /** Verksamhetens dag i Stockholm. */
  public LocalDate idag() {
    return LocalDate.ofInstant(nu(), STOCKHOLM);
  }

  /** En frist gäller till slutet av sin dag: passerad först när nästa dag börjat. */
  public boolean passerad(LocalDate frist) {
    return idag().isAfter(frist);
  }

  public Duration avstand() {
    return avstand;
  }

  public void stallAvstand(Duration nytt) {
    avstand = nytt;
  }
}
