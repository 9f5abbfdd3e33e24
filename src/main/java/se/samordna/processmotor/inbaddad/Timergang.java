package se.samordna.processmotor.inbaddad;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.operaton.bpm.engine.ManagementService;
import org.operaton.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.operaton.bpm.engine.impl.interceptor.CommandExecutor;
import org.operaton.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.operaton.bpm.engine.impl.persistence.entity.JobEntity;
import org.operaton.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samordna.processmotor.Motorfel;

/**
 * Löser ut timers vars tid är inne, på varje nod: den som får ärendets lås gör det, för den andra
 * är timern borta. Går processen inte vidare från timern försöks det tre gånger; sedan är det en
 * incident.
 */
final class Timergang implements AutoCloseable {

  private static final Logger LOGG = LoggerFactory.getLogger(Timergang.class);
  private static final Duration VARV = Duration.ofMillis(250);
  private static final int MEST = 100;

  private final ManagementService motor;
  private final CommandExecutor utforande;
  private final Instanser instanser;
  private final Arendegang gang;
  private final Motorur ur;
  private Optional<Thread> trad = Optional.empty();

  Timergang(
      ManagementService motor,
      CommandExecutor utforande,
      Instanser instanser,
      Arendegang gang,
      Motorur ur) {
    this.motor = motor;
    this.utforande = utforande;
    this.instanser = instanser;
    this.gang = gang;
    this.ur = ur;
  }

  synchronized void oppna() {
    if (trad.isEmpty()) {
      trad = Optional.of(Thread.ofPlatform().daemon().name("motortimer").start(this::tillsStangd));
    }
  }

  /** Stannar också när programmet slutar utan att någon stängt. */
  @Override
  public synchronized void close() {
    trad.ifPresent(Thread::interrupt);
    trad = Optional.empty();
  }

  private void tillsStangd() {
    boolean gick = true;
    while (!Thread.currentThread().isInterrupted()) {
      gick = forsok(gick);
      LockSupport.parkNanos(VARV.toNanos());
    }
  }

  /** Ett avbrott sägs en gång, inte för varje varv. */
  private boolean forsok(boolean gickNyss) {
    try {
      varv();
      return true;
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      if (gickNyss) {
        LOGG.info("Motorns timers väntar: {}", Felslag.text(e));
      }
      return false;
    }
  }

  /** Löser ut dem vars tid är inne, i tidens ordning. */
  void varv() {
    mogna().forEach(this::losUt);
  }

  private List<Job> mogna() {
    return motor
        .createJobQuery()
        .timers()
        .duedateLowerThan(Date.from(ur.nu()))
        .withRetriesLeft()
        .orderByJobDuedate()
        .asc()
        .listPage(0, MEST);
  }

  /** En timer som inte går hindrar inte de andra. */
  private void losUt(Job timer) {
    try {
      instanser.agare(timer.getProcessInstanceId()).ifPresent(a -> losUt(a, timer));
    } catch (RuntimeException e) {
      LOGG.warn("Timern vid {} väntar: {}", timer.getProcessInstanceId(), Felslag.text(e));
    }
  }

  private void losUt(Agare a, Job timer) {
    try {
      gang.andra(a, () -> losUt(timer.getId()));
    } catch (Motorfel e) {
      misslyckad(a, timer, e);
    }
  }

  /** Sant om den löste ut; falskt om någon hann före. */
  private boolean losUt(String timer) {
    boolean kvar = motor.createJobQuery().jobId(timer).count() > 0;
    if (kvar) {
      utforande.execute(new ExecuteJobsCmd(timer, new JobFailureCollector(timer)));
    }
    return kvar;
  }

  /** Ett försök mindre; vid noll blir det en incident i motorn. Databasens fel räknas inte. */
  private void misslyckad(Agare a, Job timer, Motorfel e) {
    LOGG.warn("Timern vid {} misslyckades: {}", timer.getProcessInstanceId(), e.getMessage());
    if (e.slag() == Motorfel.Slag.BESTAENDE) {
      gang.andra(a, () -> forsokMindre(timer.getId(), Felslag.text(e)));
    }
  }

  private boolean forsokMindre(String timer, String fel) {
    return utforande.execute(
        motorn -> {
          JobEntity kvar = motorn.getJobManager().findJobById(timer);
          if (kvar == null) {
            return false;
          }
          kvar.setExceptionMessage(fel);
          kvar.setRetries(kvar.getRetries() - 1);
          return true;
        });
  }
}
