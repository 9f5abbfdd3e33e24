package se.samordna.stod;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextCustomizerFactories;
import se.samordna.Samordna;

/**
 * Grunden för tester mot det hela programmet och de riktiga servrarna. Alla som ärver, och går på
 * samma motor, delar program och servrar; skapa egna ärenden och räkna inte med en tom databas.
 */
@Tag("integration")
@ContextCustomizerFactories(Motorfabrik.class)
@SpringBootTest(
    classes = Samordna.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class Integrationstest {

  private static final Duration TALAMOD = Duration.ofSeconds(60);

  @LocalServerPort private int port;

  protected int port() {
    return port;
  }

  /** API:t utan inloggning. */
  protected Api api() {
    return Api.mot(port, Servrar.igang().portar().issuer());
  }

  /** API:t som en demoperson. */
  protected Api som(String anvandare) {
    return api().som(anvandare);
  }

  /** Väntar tills {@code fraga} ger ett svar; processen lägger till sådant inom några ögonblick. */
  public static <T> T vanta(String vad, Supplier<Optional<T>> fraga) {
    Instant slut = Instant.now().plus(TALAMOD);
    Optional<T> svar = fraga.get();
    while (svar.isEmpty()) {
      if (Instant.now().isAfter(slut)) {
        throw new AssertionError("Väntade förgäves på " + vad);
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      svar = fraga.get();
    }
    return svar.get();
  }
}
