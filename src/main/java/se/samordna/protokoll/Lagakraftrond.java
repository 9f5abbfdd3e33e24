package se.samordna.protokoll;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.forbund.Register;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

/** Går igenom förbunden och noterar laga kraft när verksamhetens dag har nått fram. */
@Configuration(proxyBeanMethods = false)
class Lagakraftrond {

  private static final Duration OFTA = Duration.ofSeconds(20);

  @Bean
  Task<Void> lagakraftsrond(Register register, Lagakraft lagakraft, TransactionTemplate tx) {
    return Tasks.recurring("lagakraft", FixedDelay.of(OFTA))
        .execute((i, s) -> register.allaKoder().forEach(kod -> rond(kod, lagakraft, tx)));
  }

  private static void rond(String kod, Lagakraft lagakraft, TransactionTemplate tx) {
    Inloggad.som(Aktor.process(kod), () -> tx.execute(s -> lagakraft.rond()));
  }
}
