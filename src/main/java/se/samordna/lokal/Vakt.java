package se.samordna.lokal;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Håller barnen vid liv: den som dör oväntat startas igen, några gånger. */
final class Vakt {

  private static final int HOGST = 5;

  private final Map<String, Server> barn;
  private final Consumer<String> beratta;
  private final Map<String, Integer> omstarter = new HashMap<>();

  Vakt(Map<String, Server> barn, Consumer<String> beratta) {
    this.barn = barn;
    this.beratta = beratta;
  }

  /** Vaktar tills {@code slut}; {@link Startfel} när något inte går att hålla igång. */
  void vakta(CountDownLatch slut) throws InterruptedException {
    while (!slut.await(1, TimeUnit.SECONDS)) {
      barn.forEach(
          (namn, server) -> {
            if (!server.lever() && slut.getCount() > 0) {
              startaOm(namn, server);
            }
          });
    }
  }

  private void startaOm(String namn, Server server) {
    if (omstarter.merge(namn, 1, Integer::sum) > HOGST) {
      throw new Startfel(namn + " stannar gång på gång. Se loggarna i data/loggar.");
    }
    beratta.accept(namn + " stannade oväntat och startas igen …");
    server.stanna();
    server.starta();
    beratta.accept(namn + " är igång igen");
  }
}
