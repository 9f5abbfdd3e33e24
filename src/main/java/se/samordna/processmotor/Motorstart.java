package se.samordna.processmotor;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Klocka;

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
  private static final Duration BETANKETID = Duration.ofSeconds(2);

  private final Motor motor;
  private final Motorklocka motorklocka;
  private final Motorlage lage;
  private final EpokStore epoker;
  private final AvvikelseStore avvikelser;
  private final Arbetare arbetare;
  private final Avstamning avstamning;
  private final Klocka klocka;
  private final TransactionTemplate tx;
  private volatile Optional<Thread> trad = Optional.empty();

  Motorstart(
      Motor motor,
      Motorklocka motorklocka,
      Motorlage lage,
      EpokStore epoker,
      AvvikelseStore avvikelser,
      Arbetare arbetare,
      Avstamning avstamning,
      Klocka klocka,
      TransactionTemplate tx) {
    this.motor = motor;
    this.motorklocka = motorklocka;
    this.lage = lage;
    this.epoker = epoker;
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
      LOGG.info("Motorn är redo, epok {}", i(epoker::aktuell));
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
      if (kannIgen()) {
        avstamning.kor(false);
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
    EpokStore.Epok senaste = i(epoker::senaste).orElse(EpokStore.Epok.INGEN);
    if (senaste.epok() > 0 && kanner(senaste)) {
      return false;
    }
    // Ritningen behövs för märket. En annan instans av programmet kan ha hunnit före; då är
    // dess epok den som gäller, och vårt märke blir över utan skada.
    motor.driftsatt(RITNINGAR);
    String marke = "samordna-epok-" + UUID.randomUUID();
    long instans = motor.skapa("motormarke", Map.of("typ", marke));
    return Objects.requireNonNull(tx.execute(s -> nyEpok(senaste, marke, instans)));
  }

  private boolean nyEpok(EpokStore.Epok senaste, String marke, long instans) {
    boolean ny = epoker.ny(senaste, marke, instans);
    if (ny && senaste.epok() > 0) {
      LOGG.warn("Motorn är ny eller tömd; öppna ärenden byggs upp ur databasen");
      avvikelser.notera(
          Avvikelse.Slag.NY_MOTOR,
          "epok:" + (senaste.epok() + 1),
          "",
          Optional.empty(),
          "Motorn var ny eller tömd; epok " + (senaste.epok() + 1));
    }
    return ny;
  }

  /**
   * Märkets instans finns kvar. Ett nej måste stå sig: alla partitioner friska, och samma svar
   * efter en betänketid, annars kunde en motor som just startar tas för tom.
   */
  private boolean kanner(EpokStore.Epok epok) {
    if (motor.lever(epok.instans())) {
      return true;
    }
    LockSupport.parkNanos(BETANKETID.toNanos());
    if (!motor.frisk()) {
      throw new IllegalStateException("Motorn har partitioner utan frisk ledare");
    }
    return motor.lever(epok.instans());
  }

  private <T> T i(Supplier<T> arbete) {
    return Objects.requireNonNull(tx.execute(s -> arbete.get()));
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
