package se.samordna.lokal;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Håller barnen vid liv: den som dör oväntat, eller slutar svara, startas igen. Några gånger i
 * följd får det hända; efter tio lugna minuter är det glömt.
 */
final class Vakt {

  private static final int HOGST = 5;
  private static final Duration LUGNT = Duration.ofMinutes(10);

  /** Så många ronder mellan frågorna, och så många obesvarade frågor i rad, innan den är frusen. */
  private static final int MELLAN_FRAGOR = 10;

  private static final int OBESVARADE = 6;

  private final Map<String, Server> barn;
  private final Consumer<String> beratta;
  private final LongSupplier klocka;
  private final Map<String, Omstarter> omstarter = new HashMap<>();
  private final Map<String, Integer> obesvarade = new HashMap<>();
  private int rond;

  private record Omstarter(int antal, long senast) {}

  Vakt(Map<String, Server> barn, Consumer<String> beratta) {
    this(barn, beratta, System::nanoTime);
  }

  Vakt(Map<String, Server> barn, Consumer<String> beratta, LongSupplier klocka) {
    this.barn = barn;
    this.beratta = beratta;
    this.klocka = klocka;
  }

  /** Vaktar tills {@code slut}; {@link Startfel} när något inte går att hålla igång. */
  void vakta(CountDownLatch slut) throws InterruptedException {
    while (!slut.await(1, TimeUnit.SECONDS)) {
      runda(slut);
    }
  }

  /** En rond, en gång i sekunden. Ett barn som håller på att starta är inte i ronden. */
  void runda(CountDownLatch slut) {
    boolean fraga = ++rond % MELLAN_FRAGOR == 0;
    barn.forEach(
        (namn, server) -> {
          if (slut.getCount() == 0) {
            return;
          }
          if (!server.lever()) {
            startaOm(namn, server, "stannade oväntat");
          } else if (fraga && harFrusit(namn, server)) {
            startaOm(namn, server, "svarar inte");
          }
        });
  }

  /** Obesvarade frågor räknas, inte tid: en dator som sovit har inte frusit. */
  private boolean harFrusit(String namn, Server server) {
    if (server.svarar()) {
      obesvarade.put(namn, 0);
      return false;
    }
    return obesvarade.merge(namn, 1, Integer::sum) >= OBESVARADE;
  }

  private void startaOm(String namn, Server server, String varfor) {
    if (rakna(namn) > HOGST) {
      throw new Startfel(namn + " stannar gång på gång. Se loggarna i data/loggar.");
    }
    beratta.accept(namn + " " + varfor + " och startas igen …");
    obesvarade.put(namn, 0);
    try {
      server.doda();
      server.starta();
      beratta.accept(namn + " är igång igen");
    } catch (Startfel fel) {
      // Kanske väntade den på en granne som också föll; nästa rond försöker igen.
      beratta.accept(namn + " kom inte igång: " + fel.getMessage());
      server.doda();
    }
  }

  private int rakna(String namn) {
    long nu = klocka.getAsLong();
    Omstarter forut = omstarter.getOrDefault(namn, new Omstarter(0, nu));
    int antal = nu - forut.senast() > LUGNT.toNanos() ? 1 : forut.antal() + 1;
    omstarter.put(namn, new Omstarter(antal, nu));
    return antal;
  }
}
