package se.samordna.skal;

import java.time.Duration;
import java.util.Objects;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Halsofraga;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

/**
 * Databasen, nådd så som en begäran når den: ett uttag ur poolen, en transaktion i ett förbund, en
 * fråga. Svarar inom två sekunder också när databasen frusit.
 */
@Component("databas")
class Databashalsa implements HealthIndicator {

  private static final Duration TALAMOD = Duration.ofMillis(1_500);

  /** Ingen kod som ett förbund kan ha: väggen sätts, men inga rader syns. */
  private static final Aktor INGEN = Aktor.process("-");

  private final Halsofraga<Integer> fraga;

  Databashalsa(JdbcClient jdbc, TransactionTemplate tx) {
    this.fraga =
        new Halsofraga<>(
            TALAMOD,
            () ->
                Inloggad.som(
                    INGEN,
                    () ->
                        Objects.requireNonNull(
                            tx.execute(s -> jdbc.sql("select 1").query(Integer.class).single()))));
  }

  @Override
  public Health health() {
    return fraga.svar().isPresent() ? Health.up().build() : Health.down().build();
  }
}
