package se.samordna.bud;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hör databasens bud och lämnar dem vidare inom millisekunder, också de som en annan instans av
 * programmet gav upphov till. Efter ett avbrott kommer {@link Bud.Amne#ALLT}, för det som kan ha
 * missats.
 */
@Component
public class Budlyssnare implements SmartLifecycle {

  private static final Logger LOGG = LoggerFactory.getLogger(Budlyssnare.class);
  private static final String KANAL = "samordna";
  private static final Duration LYSSNA = Duration.ofSeconds(5);
  private static final Duration NYTT_FORSOK = Duration.ofSeconds(1);

  private static final int SVARSTID_SEKUNDER = 5;

  private final JdbcConnectionDetails databas;
  private final JsonMapper json;
  private final List<Consumer<Bud>> mottagare = new CopyOnWriteArrayList<>();
  private volatile Optional<Thread> trad = Optional.empty();

  Budlyssnare(JdbcConnectionDetails databas, JsonMapper json) {
    this.databas = databas;
    this.json = json;
  }

  /** Avslutar prenumerationen. Att avsluta den igen gör ingenting. */
  @FunctionalInterface
  public interface Registrering {
    void avsluta();
  }

  /**
   * Anropar {@code mottagare} vid varje ändring, i alla förbund, tills den avslutas. Anropet sker i
   * lyssnarens tråd och ska vara kort.
   */
  public Registrering prenumerera(Consumer<Bud> mottagare) {
    this.mottagare.add(mottagare);
    return () -> this.mottagare.remove(mottagare);
  }

  @Override
  public void start() {
    trad = Optional.of(Thread.ofPlatform().daemon().name("bud").start(this::lyssna));
  }

  private void lyssna() {
    while (!Thread.currentThread().isInterrupted()) {
      try (Connection forbindelse = egenForbindelse()) {
        lyssnaPa(forbindelse);
      } catch (SQLException e) {
        LOGG.info("Buden avbrutna: {}", e.getMessage());
        LockSupport.parkNanos(NYTT_FORSOK.toNanos());
      }
    }
  }

  /** Utanför poolen: den hålls så länge programmet lever, och poolens platser är begärans. */
  private Connection egenForbindelse() throws SQLException {
    Properties val = new Properties();
    val.setProperty("user", databas.getUsername());
    val.setProperty("password", databas.getPassword());
    val.setProperty("ApplicationName", "samordna-bud");
    val.setProperty("loginTimeout", "10");
    val.setProperty("tcpKeepAlive", "true");
    return DriverManager.getConnection(databas.getJdbcUrl(), val);
  }

  private void lyssnaPa(Connection forbindelse) throws SQLException {
    try (Statement s = forbindelse.createStatement()) {
      s.execute("listen " + KANAL);
      lamna(Bud.ALLT);
      PGConnection pg = forbindelse.unwrap(PGConnection.class);
      while (!Thread.currentThread().isInterrupted()) {
        PGNotification[] nya = pg.getNotifications((int) LYSSNA.toMillis());
        for (PGNotification bud : nya) {
          tolka(bud.getParameter()).ifPresent(this::lamna);
        }
        // Tystnad är inte bevis: en förbindelse som dött utan ett ord märks bara på en fråga.
        if (nya.length == 0 && !forbindelse.isValid(SVARSTID_SEKUNDER)) {
          throw new SQLException("Databasen svarar inte");
        }
      }
      s.execute("unlisten *");
    }
  }

  /** Ett bud från en annan utgåva av programmet, som vi inte förstår, får inte tysta resten. */
  private Optional<Bud> tolka(String text) {
    try {
      return Optional.of(json.readValue(text, Bud.class));
    } catch (RuntimeException e) {
      LOGG.warn("Okänt bud: {}", text, e);
      return Optional.empty();
    }
  }

  private void lamna(Bud bud) {
    mottagare.forEach(m -> lamna(m, bud));
  }

  /** En mottagare som fallerar får inte hindra de andra. */
  private static void lamna(Consumer<Bud> mottagare, Bud bud) {
    try {
      mottagare.accept(bud);
    } catch (RuntimeException e) {
      LOGG.warn("En mottagare av bud misslyckades", e);
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
