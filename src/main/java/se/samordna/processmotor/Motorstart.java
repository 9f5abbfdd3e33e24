package se.samordna.processmotor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;

/**
 * Får motorn redo och vakar över att den är den vi känner. Ordningen är viktig: först klockan,
 * sedan märket, och ritningarna sist. En tömd motor har då inget som kan likna det vi söker.
 */
@Component
class Motorstart implements SmartLifecycle {

  static final List<String> RITNINGAR =
      List.of(
          "bpmn/formell-kontroll.dmn",
          "bpmn/medelsansokan.bpmn",
          "bpmn/uppfoljning.bpmn",
          "bpmn/motormarke.bpmn");

  private static final Logger LOGG = LoggerFactory.getLogger(Motorstart.class);
  private static final Duration NYTT_FORSOK = Duration.ofSeconds(1);

  /** Det som var på väg när motorn byttes ut har då nått fram eller gått förlorat. */
  private static final Duration EFTERPROV = Duration.ofSeconds(30);

  private final Motor motor;
  private final Motorklocka motorklocka;
  private final Motorlage lage;
  private final Motormarke marke;
  private final AvvikelseStore avvikelser;
  private final Arbetare arbetare;
  private final Avstamning avstamning;
  private final Klocka klocka;
  private final TransactionTemplate tx;
  private volatile Optional<Instant> efterprov = Optional.empty();
  private volatile Optional<Thread> trad = Optional.empty();

  Motorstart(
      Motor motor,
      Motorklocka motorklocka,
      Motorlage lage,
      Motormarke marke,
      AvvikelseStore avvikelser,
      Arbetare arbetare,
      Avstamning avstamning,
      Klocka klocka,
      TransactionTemplate tx) {
    this.motor = motor;
    this.motorklocka = motorklocka;
    this.lage = lage;
    this.marke = marke;
    this.avvikelser = avvikelser;
    this.arbetare = arbetare;
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
      kannIgen();
      motor.driftsatt(RITNINGAR);
      arbetare.oppna();
      lage.blevRedo(klocka.verkligTid());
      LOGG.info("Motorn är redo, epok {}", marke.senaste().epok());
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
      boolean ny = kannIgen();
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
  private synchronized boolean kannIgen() {
    motorklocka.aterstall();
    EpokStore.Epok senaste = marke.senaste();
    Motormarke.Besked besked = marke.prova(senaste);
    if (besked == Motormarke.Besked.KAND) {
      marke.sla(senaste);
      return false;
    }
    // En epok som ännu tas i bruk är redan noterad.
    if (!senaste.tasIBruk()) {
      tx.executeWithoutResult(s -> notera(senaste.epok() + 1, besked));
    }
    marke.nyEpok(senaste, besked);
    efterprov = Optional.of(klocka.verkligTid().plus(EFTERPROV));
    return true;
  }

  private void notera(long epok, Motormarke.Besked besked) {
    if (epok > 1) {
      LOGG.warn("{}; öppna ärenden byggs upp ur databasen", text(besked));
      avvikelser.notera(
          besked == Motormarke.Besked.NY ? Avvikelse.Slag.NY_MOTOR : Avvikelse.Slag.ATERSTALLD,
          "epok:" + epok,
          "",
          Optional.empty(),
          Mening.av("avvikelse_epok", text(besked), epok));
    }
  }

  private static Mening text(Motormarke.Besked besked) {
    return switch (besked) {
      case KAND -> Mening.av("motor_kand");
      case NY -> Mening.av("motor_ny");
      case DATABASEN_ALDRE -> Mening.av("motor_databasen_aldre");
      case MOTORN_ALDRE -> Mening.av("motor_motorn_aldre");
    };
  }

  @Override
  public void stop() {
    trad.ifPresent(Thread::interrupt);
    arbetare.stang();
  }

  @Override
  public boolean isRunning() {
    return trad.isPresent();
  }
}
