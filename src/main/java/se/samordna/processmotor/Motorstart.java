package se.samordna.processmotor;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Klocka;

/**
 * Får motorn redo och vakar över att den är den vi känner. Ordningen är viktig: först klockan,
 * sedan igenkänningen, och ritningarna sist. En tömd motor har då inget som kan likna det vi söker.
 */
@Component
class Motorstart implements SmartLifecycle {

  private static final Logger LOGG = LoggerFactory.getLogger(Motorstart.class);
  private static final Duration NYTT_FORSOK = Duration.ofSeconds(1);

  /** Det som var på väg när motorn byttes ut har då nått fram eller gått förlorat. */
  private static final Duration EFTERPROV = Duration.ofSeconds(30);

  private final Motorport port;
  private final Motorklocka motorklocka;
  private final Motorlage lage;
  private final EpokStore epoker;
  private final Jobbmottagning mottagning;
  private final ObjectProvider<Jobbhandlare> handlare;
  private final Avstamning avstamning;
  private final Klocka klocka;
  private final TransactionTemplate tx;
  private volatile Optional<Instant> efterprov = Optional.empty();
  private volatile Optional<Thread> trad = Optional.empty();

  Motorstart(
      Motorport port,
      Motorklocka motorklocka,
      Motorlage lage,
      EpokStore epoker,
      Jobbmottagning mottagning,
      ObjectProvider<Jobbhandlare> handlare,
      Avstamning avstamning,
      Klocka klocka,
      TransactionTemplate tx) {
    this.port = port;
    this.motorklocka = motorklocka;
    this.lage = lage;
    this.epoker = epoker;
    this.mottagning = mottagning;
    this.handlare = handlare;
    this.avstamning = avstamning;
    this.klocka = klocka;
    this.tx = tx;
  }

  @Override
  public void start() {
    trad = Optional.of(Thread.ofPlatform().daemon().name("motorstart").start(this::tillsRedo));
  }

  private void tillsRedo() {
    while (!Thread.currentThread().isInterrupted() && !forsok()) {
      LockSupport.parkNanos(NYTT_FORSOK.toNanos());
    }
  }

  private boolean forsok() {
    try {
      kannIgen(true);
      port.driftsatt(Ritningar.ALLA);
      port.oppna(mottagning, jobbtyper());
      lage.blevRedo(klocka.verkligTid());
      LOGG.info("Motorn är redo, epok {}", epok());
      avstamning.kor(false);
      return true;
    } catch (RuntimeException e) {
      lage.onadd(Feltext.av(e));
      LOGG.info("Väntar på motorn: {}", Feltext.av(e));
      return lage.redo();
    }
  }

  /** Vaktens rond: är motorn en ny byggs alla öppna ärenden upp i den. */
  void kontrollera() {
    if (!lage.redo()) {
      return;
    }
    try {
      boolean ny = kannIgen(false);
      if (ny || efterprov.filter(t -> t.isBefore(klocka.verkligTid())).isPresent()) {
        efterprov = ny ? efterprov : Optional.empty();
        avstamning.kor(!ny);
      }
      lage.natt(klocka.verkligTid());
    } catch (RuntimeException e) {
      lage.onadd(Feltext.av(e));
    }
  }

  /**
   * Sant om motorn var en ny. Synkroniserad: start och vakt får inte bedöma samma motor samtidigt.
   */
  private synchronized boolean kannIgen(boolean start) {
    motorklocka.aterstall();
    boolean ny = port.kannIgen(start);
    if (ny) {
      efterprov = Optional.of(klocka.verkligTid().plus(EFTERPROV));
    }
    return ny;
  }

  private long epok() {
    return Objects.requireNonNull(tx.execute(s -> epoker.aktuell()));
  }

  /** Stegen som modulerna utför, och jämförelsen som är processmotorns egen. */
  private Set<String> jobbtyper() {
    return Stream.concat(handlare.stream().map(Jobbhandlare::typ), Stream.of(Lagesjamforelse.TYP))
        .collect(Collectors.toSet());
  }

  @Override
  public void stop() {
    trad.ifPresent(Thread::interrupt);
    port.stang();
  }

  @Override
  public boolean isRunning() {
    return trad.isPresent();
  }
}
