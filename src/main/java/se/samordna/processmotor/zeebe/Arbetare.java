package se.samordna.processmotor.zeebe;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import io.camunda.client.api.worker.JobHandler;
import io.camunda.client.api.worker.JobWorker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.samordna.processmotor.Feltext;
import se.samordna.processmotor.Jobbmottagning;
import se.samordna.processmotor.Motorjobb;

/**
 * Öppnar och stänger arbetarna, en för användaruppgifter och en per automatiskt steg, och gör det
 * som programmet svarar. Jobbet lånas kort; först när programmet har uppgiften förlängs lånet. Ett
 * långt lån från början skulle gömma uppgiften om arbetaren stängs med en fråga ute (sett).
 */
@Component
@OmZeebe
class Arbetare {

  /** Så länge är en öppen uppgifts jobb lånat åt gången. */
  static final Duration LANGT_LAN = Duration.ofDays(30);

  private static final Logger LOGG = LoggerFactory.getLogger(Arbetare.class);
  private static final String UPPGIFT = "io.camunda.zeebe:userTask";
  private static final Duration LAN = Duration.ofSeconds(30);
  private static final Duration FRAGA = Duration.ofMillis(500);
  private static final int SAMTIDIGA = 32;

  private final CamundaClient klient;
  private final Zeebeanrop anrop;
  private final List<JobWorker> oppna = new ArrayList<>();

  Arbetare(CamundaClient klient, Zeebeanrop anrop) {
    this.klient = klient;
    this.anrop = anrop;
  }

  synchronized void oppna(Jobbmottagning mottagning, Set<String> jobbtyper) {
    if (arOppna()) {
      return;
    }
    oppna.add(arbetare(UPPGIFT, a -> mottagning.uppgift(jobb(a, a.getElementId()))));
    jobbtyper.forEach(typ -> oppna.add(arbetare(typ, a -> mottagning.steg(jobb(a, a.getType())))));
  }

  synchronized boolean arOppna() {
    return !oppna.isEmpty();
  }

  synchronized void stang() {
    oppna.forEach(JobWorker::close);
    oppna.clear();
  }

  private JobWorker arbetare(String typ, Function<ActivatedJob, Jobbmottagning.Svar> arbete) {
    return klient
        .newWorker()
        .jobType(typ)
        .handler(new Trygg(anrop, arbete))
        .timeout(LAN)
        .maxJobsActive(SAMTIDIGA)
        .pollInterval(FRAGA)
        .fetchVariables(Motorjobb.VARIABLER)
        .streamEnabled(true)
        .open();
  }

  private static Motorjobb jobb(ActivatedJob a, String typ) {
    return new Motorjobb(
        Long.toString(a.getKey()),
        Long.toString(a.getProcessInstanceKey()),
        a.getBpmnProcessId(),
        a.getElementId(),
        typ,
        a.getVariablesAsMap(),
        a.getCustomHeaders());
  }

  /**
   * Utan eget svar på undantag skulle klienten dra av ett försök och till slut ge en incident. Nu
   * lämnas jobbet orört: lånet går ut inom en halv minut och jobbet kommer igen.
   */
  private record Trygg(Zeebeanrop anrop, Function<ActivatedJob, Jobbmottagning.Svar> arbete)
      implements JobHandler {

    @Override
    public void handle(JobClient klient, ActivatedJob jobb) {
      try {
        gor(jobb, arbete.apply(jobb));
      } catch (RuntimeException e) {
        LOGG.warn(
            "Jobb {} ({}) lämnas att komma igen: {}", jobb.getKey(), jobb.getType(), Feltext.av(e));
      }
    }

    /** Är jobbet borta kom svaret fram förra gången, eller så är instansen avbruten. */
    private void gor(ActivatedJob jobb, Jobbmottagning.Svar svar) {
      String nyckel = Long.toString(jobb.getKey());
      switch (svar) {
        case Jobbmottagning.Svar.Vanta v -> anrop.forlang(nyckel, LANGT_LAN);
        case Jobbmottagning.Svar.Slutfor(Map<String, Object> variabler) ->
            anrop.slutfor(nyckel, variabler);
        case Jobbmottagning.Svar.Avvisa(Duration vantan) -> anrop.forlang(nyckel, vantan);
        case Jobbmottagning.Svar.ForsokIgen(Duration vantan, String fel) ->
            anrop.lamnaTillbaka(jobb, vantan, fel);
        case Jobbmottagning.Svar.GeUpp(String fel) -> anrop.gerUpp(nyckel, fel);
        case Jobbmottagning.Svar.Avbryt v ->
            anrop.avbryt(Long.toString(jobb.getProcessInstanceKey()));
      }
    }
  }
}
