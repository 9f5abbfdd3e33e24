package se.samordna.identitet.web;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

/**
 * Glömmer gamla nycklar: de är till för att försöka igen, och de sparade svaren bär namn som inte
 * ska ligga kvar där.
 */
@Configuration(proxyBeanMethods = false)
class Nyckelstadning {

  private static final Logger LOGG = LoggerFactory.getLogger(Nyckelstadning.class);
  private static final Duration OFTA = Duration.ofHours(1);

  @Bean
  Task<Void> nyckelstadningen(
      Idempotensnycklar nycklar,
      TransactionTemplate tx,
      @Value("${samordna.idempotens.dagar}") int dagar) {
    return Tasks.recurring("nyckelstadning", FixedDelay.of(OFTA))
        .execute((i, s) -> stada(nycklar, tx, Duration.ofDays(dagar)));
  }

  /** Svarar med hur många som glömts. */
  static int stada(Idempotensnycklar nycklar, TransactionTemplate tx, Duration alder) {
    int glomda = 0;
    for (String forbund : tx.execute(s -> nycklar.forbund())) {
      glomda += Inloggad.som(Aktor.process(forbund), () -> tx.execute(s -> nycklar.glom(alder)));
    }
    LOGG.info("{} gamla nycklar glömda", glomda);
    return glomda;
  }
}
