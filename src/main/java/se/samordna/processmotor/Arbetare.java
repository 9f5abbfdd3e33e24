package se.samordna.processmotor;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import io.camunda.client.api.worker.JobHandler;
import io.camunda.client.api.worker.JobWorker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Korrelation;

/** Öppnar och stänger arbetarna: en för användaruppgifter och en per automatiskt steg. */
@Component
class Arbetare {

  private static final Logger LOGG = LoggerFactory.getLogger(Arbetare.class);
  private static final Duration FRAGA = Duration.ofMillis(500);
  private static final int SAMTIDIGA = 32;

  private final CamundaClient klient;
  private final Uppgiftsarbetare uppgifter;
  private final Jobbarbetare jobb;
  private final Lagesjamforelse jamforelse;
  private final ObjectProvider<Jobbhandlare> handlare;
  private final List<JobWorker> oppna = new ArrayList<>();

  Arbetare(
      CamundaClient klient,
      Uppgiftsarbetare uppgifter,
      Jobbarbetare jobb,
      Lagesjamforelse jamforelse,
      ObjectProvider<Jobbhandlare> handlare) {
    this.klient = klient;
    this.uppgifter = uppgifter;
    this.jobb = jobb;
    this.jamforelse = jamforelse;
    this.handlare = handlare;
  }

  synchronized void oppna() {
    if (!oppna.isEmpty()) {
      return;
    }
    oppna.add(arbetare(Uppgiftsarbetare.TYP, uppgifter::tagEmot));
    oppna.add(arbetare(Lagesjamforelse.TYP, jamforelse::jamfor));
    handlare.forEach(h -> oppna.add(arbetare(h.typ(), a -> jobb.utfor(h, a))));
  }

  synchronized void stang() {
    oppna.forEach(JobWorker::close);
    oppna.clear();
  }

  private JobWorker arbetare(String typ, Consumer<ActivatedJob> arbete) {
    return klient
        .newWorker()
        .jobType(typ)
        .handler(new Trygg(typ, arbete))
        .timeout(Uppgiftsarbetare.LAN)
        .maxJobsActive(SAMTIDIGA)
        .pollInterval(FRAGA)
        .fetchVariables(Motorjobb.VARIABLER)
        .streamEnabled(true)
        .open();
  }

  /** Jobbet utan motorns typer. */
  static Motorjobb jobb(ActivatedJob a, String typ) {
    return new Motorjobb(
        Long.toString(a.getKey()),
        Long.toString(a.getProcessInstanceKey()),
        a.getBpmnProcessId(),
        a.getElementId(),
        typ,
        a.getVariablesAsMap(),
        a.getCustomHeaders());
  }

  /** Utan eget svar på undantag skulle klienten dra av ett försök och till slut ge en incident. */
  private record Trygg(String typ, Consumer<ActivatedJob> arbete) implements JobHandler {

    private boolean gor(ActivatedJob jobb) {
      arbete.accept(jobb);
      return true;
    }

    /** Numret på det klick som förde processen hit. */
    private static String nummer(ActivatedJob jobb) {
      return Korrelation.av("" + jobb.getVariablesAsMap().get(Korrelation.NAMN));
    }

    @Override
    public void handle(JobClient klient, ActivatedJob jobb) {
      try {
        Korrelation.med(nummer(jobb), () -> gor(jobb));
      } catch (RuntimeException e) {
        LOGG.warn("Jobb {} ({}) lämnas att komma igen: {}", jobb.getKey(), typ, Feltext.av(e));
      }
    }
  }
}
