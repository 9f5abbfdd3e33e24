package se.samordna.processmotor;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.time.Instant;
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
import se.samordna.gemensam.Klocka;

/**
 * Får motorn redo och vakar över att den är den vi känner. Ordningen är viktig: först klockan,
 * sedan igenkänningen, och ritningarna sist. En tömd motor har då inget som kan likna det vi söker.
 * Är motorn en annan än den som ärendena gick i flyttas de till den, men bara av den som startar
 * (docs/decisions/057).
 */
@Component
class Motorstart implements SmartLifecycle {

  private static final Logger LOGG = LoggerFactory.getLogger(Motorstart.class);
  private static final Duration NYTT_FORSOK = Duration.ofSeconds(1);
  private static final Duration BYTE = Duration.ofSeconds(5);

  /** Det som var på väg när motorn byttes ut har då nått fram eller gått förlorat. */
  private static final Duration EFTERPROV = Duration.ofSeconds(30);

  private final Motorport port;
  private final Motorklocka motorklocka;
  private final Motorlage lage;
  private final Motorflytt flytt;
  private final Jobbmottagning mottagning;
  private final ObjectProvider<Jobbhandlare> handlare;
  private final Avstamning avstamning;
  private final Klocka klocka;

  /** Hämtas sent: schemaläggaren känner vakten. */
  private final ObjectProvider<Scheduler> schema;

  private volatile Optional<Instant> efterprov = Optional.empty();
  private volatile Optional<Thread> trad = Optional.empty();

  Motorstart(
      Motorport port,
      Motorklocka motorklocka,
      Motorlage lage,
      Motorflytt flytt,
      Jobbmottagning mottagning,
      ObjectProvider<Jobbhandlare> handlare,
      Avstamning avstamning,
      Klocka klocka,
      ObjectProvider<Scheduler> schema) {
    this.port = port;
    this.motorklocka = motorklocka;
    this.lage = lage;
    this.flytt = flytt;
    this.mottagning = mottagning;
    this.handlare = handlare;
    this.avstamning = avstamning;
    this.klocka = klocka;
    this.schema = schema;
  }

  @Override
  public void start() {
    trad = Optional.of(Thread.ofPlatform().daemon().name("motorstart").start(this::arbeta));
  }

  private void arbeta() {
    while (!Thread.currentThread().isInterrupted() && !forsok()) {
      LockSupport.parkNanos(NYTT_FORSOK.toNanos());
    }
    while (!Thread.currentThread().isInterrupted() && lage.redo()) {
      LockSupport.parkNanos(BYTE.toNanos());
      seEfterByte();
    }
  }

  /** Vakten går på en maskin i taget; att ärendena flyttats måste var och en se själv. */
  private void seEfterByte() {
    try {
      lamnad(false);
    } catch (RuntimeException e) {
      LOGG.debug("Databasen svarar inte: {}", Feltext.av(e));
    }
  }

  private boolean forsok() {
    try {
      if (lamnad(true)) {
        return true;
      }
      kannIgen(true);
      port.driftsatt(Ritningar.ALLA);
      port.oppna(mottagning, jobbtyper());
      lage.blevRedo(klocka.verkligTid());
      LOGG.info("Motorn {} är redo, epok {}", port.slag().kod(), flytt.senaste().epok());
      stamAv(false);
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
      boolean eftersyn = !ny && efterprov.filter(t -> t.isBefore(klocka.verkligTid())).isPresent();
      if (ny || eftersyn || flytt.pagar()) {
        stamAv(eftersyn);
        efterprov = eftersyn ? Optional.empty() : efterprov;
      }
      lage.natt(klocka.verkligTid());
    } catch (RuntimeException e) {
      lage.onadd(Feltext.av(e));
    }
  }

  /**
   * Har någon annan flyttat ärendena släpper programmet motorn, och är inte längre redo. Dess
   * schemaläggare tar inget mer: den skulle annars lägga tillbaka det som den andra ska göra.
   */
  private boolean lamnad(boolean start) {
    boolean lamnad = flytt.prova(port.slag(), start) == Motorvaxling.LAMNA;
    if (lamnad) {
      lage.lamnad(flytt.varfor().svensk());
      port.stang();
      schema.getObject().pause();
    }
    return lamnad;
  }

  /** Bygger det som saknas i motorn. Går något ärende inte att bygga är en flytt inte klar. */
  private void stamAv(boolean alla) {
    if (avstamning.kor(alla).obyggda() == 0) {
      flytt.klart();
    }
  }

  /**
   * Sant om motorn var en ny. Synkroniserad: start och vakt får inte bedöma samma motor samtidigt.
   */
  private synchronized boolean kannIgen(boolean start) {
    motorklocka.aterstall();
    if (flytt.prova(port.slag(), start) == Motorvaxling.FLYTTA) {
      flytt.notera(port.slag());
    }
    boolean ny = port.kannIgen(start);
    if (ny) {
      efterprov = Optional.of(klocka.verkligTid().plus(EFTERPROV));
    }
    return ny;
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
