package se.samordna.kalender.besked;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.forbund.Register;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

/** Går igenom förbunden och påminner, när verksamhetens dag har nått fram. */
@Configuration(proxyBeanMethods = false)
class Paminnelserond {

  private static final Duration OFTA = Duration.ofMinutes(1);

  @Bean
  Task<Void> paminnelser(Register register, List<Paminnelse> alla, TransactionTemplate tx) {
    return Tasks.recurring("paminnelser", FixedDelay.of(OFTA))
        .execute(
            (i, s) -> register.allaKoder().forEach(kod -> alla.forEach(p -> paminn(kod, p, tx))));
  }

  private static void paminn(String kod, Paminnelse paminnelse, TransactionTemplate tx) {
    Inloggad.som(
        Aktor.process(kod),
        () -> {
          tx.executeWithoutResult(s -> paminnelse.ga());
          return kod;
        });
  }
}
