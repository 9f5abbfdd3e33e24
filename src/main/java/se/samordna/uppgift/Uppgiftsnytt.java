package se.samordna.uppgift;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hör databasens bud om inkorgen och lämnar dem vidare inom millisekunder, också de som en annan
 * instans av programmet gav. Under ett avbrott tappas bud: den som visar en lista läser ändå om
 * den.
 */
@Component
public class Uppgiftsnytt implements SmartLifecycle {

  private static final Logger LOGG = LoggerFactory.getLogger(Uppgiftsnytt.class);
  private static final Duration LYSSNA = Duration.ofSeconds(5);
  private static final Duration NYTT_FORSOK = Duration.ofSeconds(1);

  private final DataSource databas;
  private final JsonMapper json;
  private final List<Consumer<Uppgiftsandring>> mottagare = new CopyOnWriteArrayList<>();
  private volatile Optional<Thread> trad = Optional.empty();

  Uppgiftsnytt(DataSource databas, JsonMapper json) {
    this.databas = databas;
    this.json = json;
  }

  /** Avslutar prenumerationen. Att avsluta den igen gör ingenting. */
  @FunctionalInterface
  public interface Registration {
    void avsluta();
  }

  /**
   * Anropar {@code mottagare} vid varje ändring, i alla förbund, tills den avslutas. Anropet sker i
   * lyssnarens tråd och ska vara kort.
   */
  public Registration prenumerera(Consumer<Uppgiftsandring> mottagare) {
    this.mottagare.add(mottagare);
    return () -> this.mottagare.remove(mottagare);
  }

  @Override
  public void start() {
    trad = Optional.of(Thread.ofPlatform().daemon().name("uppgiftsnytt").start(this::lyssna));
  }

  private void lyssna() {
    while (!Thread.currentThread().isInterrupted()) {
      try (Connection forbindelse = databas.getConnection()) {
        lyssnaPa(forbindelse);
      } catch (SQLException e) {
        LOGG.info("Inkorgens bud avbrutna: {}", e.getMessage());
        LockSupport.parkNanos(NYTT_FORSOK.toNanos());
      }
    }
  }

  private void lyssnaPa(Connection forbindelse) throws SQLException {
    try (Statement s = forbindelse.createStatement()) {
      s.execute("listen " + Uppgiftsnotis.KANAL);
      PGConnection pg = forbindelse.unwrap(PGConnection.class);
      while (!Thread.currentThread().isInterrupted()) {
        for (PGNotification bud : pg.getNotifications((int) LYSSNA.toMillis())) {
          lamna(bud.getParameter());
        }
      }
      s.execute("unlisten *");
    }
  }

  private void lamna(String text) {
    Uppgiftsandring andring = json.readValue(text, Uppgiftsandring.class);
    mottagare.forEach(m -> lamna(m, andring));
  }

  /** En mottagare som fallerar får inte hindra de andra. */
  private static void lamna(Consumer<Uppgiftsandring> mottagare, Uppgiftsandring andring) {
    try {
      mottagare.accept(andring);
    } catch (RuntimeException e) {
      LOGG.warn("En mottagare av inkorgens bud misslyckades", e);
    }
  }

  @Override
  public void stop() {
    trad.ifPresent(Thread::interrupt);
    trad = Optional.empty();
  }

  @Override
  public boolean isRunning() {
    return trad.isPresent();
  }
}
