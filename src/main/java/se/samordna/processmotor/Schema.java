package se.samordna.processmotor;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samordna.gemensam.Klocka;

/** Vad schemaläggaren kör åt processmotorn: utkorgens kommandon och de återkommande ronderna. */
@Configuration(proxyBeanMethods = false)
class Schema {

  static final TaskDescriptor<Void> KOMMANDO = TaskDescriptor.of("motorkommando");

  private static final Duration VAKT = Duration.ofSeconds(10);
  private static final Duration STILLESTAND = Duration.ofSeconds(10);
  private static final Duration AVSTAMNING = Duration.ofMinutes(5);

  @Bean
  Task<Void> kommandokorning(Kommandokorare korare, Klocka klocka) {
    return Tasks.custom(KOMMANDO)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofSeconds(2)))
        .onDeadExecutionRevive()
        .execute(
            (instans, sammanhang) ->
                korare
                    .kor(UUID.fromString(instans.getId()))
                    .map(vantan -> senare(klocka.verkligTid().plus(vantan)))
                    .orElseGet(CompletionHandler.OnCompleteRemove::new));
  }

  private static CompletionHandler<Void> senare(Instant tid) {
    return (klart, atgarder) -> atgarder.reschedule(klart, tid);
  }

  /** Är motorn den vi känner? En tömd motor upptäcks inom sekunder. */
  @Bean
  Task<Void> motorvakten(Motorstart start) {
    return Tasks.recurring("motorvakt", FixedDelay.of(VAKT)).execute((i, s) -> start.kontrollera());
  }

  @Bean
  Task<Void> avstamningsrond(Avstamning avstamning) {
    return Tasks.recurring("avstamning", FixedDelay.of(AVSTAMNING))
        .execute((i, s) -> avstamning.rond());
  }

  @Bean
  Task<Void> stillestandsrond(Stillestand stillestand) {
    return Tasks.recurring("stillestand", FixedDelay.of(STILLESTAND))
        .execute((i, s) -> stillestand.rond());
  }
}
