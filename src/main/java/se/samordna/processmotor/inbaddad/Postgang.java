package se.samordna.processmotor.inbaddad;

import java.util.Optional;
import org.operaton.bpm.engine.RuntimeService;
import org.operaton.bpm.engine.impl.interceptor.CommandExecutor;
import org.operaton.bpm.engine.runtime.Execution;
import se.samordna.gemensam.ArendeId;

/** Lämnar meddelanden till dem som väntar, i den ordning de kom. */
final class Postgang {

  private final RuntimeService motor;
  private final CommandExecutor fragor;
  private final Meddelandestore store;

  Postgang(RuntimeService motor, CommandExecutor fragor, Meddelandestore store) {
    this.motor = motor;
    this.fragor = fragor;
    this.store = store;
  }

  /**
   * Lämnar vad som har en mottagare i ärendet. Ett framlämnat kan öppna för ett annat, så det
   * börjas om tills ingen väntar på något av dem. Kräver ärendets lås.
   */
  void lamna(ArendeId arende) {
    boolean framme;
    do {
      framme = store.vantande(arende).stream().anyMatch(m -> lamna(arende, m));
    } while (framme);
  }

  private boolean lamna(ArendeId arende, Meddelandestore.Vantande m) {
    Optional<Execution> mottagare =
        motor
            .createExecutionQuery()
            .processInstanceBusinessKey(arende.toString())
            .messageEventSubscriptionName(m.namn())
            .list()
            .stream()
            .filter(e -> passar(e, m))
            .findFirst();
    mottagare.ifPresent(
        e -> {
          store.framme(m);
          motor.messageEventReceived(m.namn(), e.getId(), m.variabler());
        });
    return mottagare.isPresent();
  }

  private boolean passar(Execution e, Meddelandestore.Vantande m) {
    return fragor.execute(new Korrelationsnyckel(e.getId(), m.namn(), m.nyckel()));
  }
}
