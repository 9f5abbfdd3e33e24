package se.samordna.processmotor;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Om den här processen har motorn redo: nådd, igenkänd och med ritningarna driftsatta. */
@Component
class Motorlage {

  private volatile boolean redo;
  private volatile String fel = "";
  private volatile Optional<Instant> kontrollerad = Optional.empty();

  boolean redo() {
    return redo;
  }

  String fel() {
    return fel;
  }

  Optional<Instant> kontrollerad() {
    return kontrollerad;
  }

  void blevRedo(Instant nar) {
    redo = true;
    natt(nar);
  }

  void natt(Instant nar) {
    fel = "";
    kontrollerad = Optional.of(nar);
  }

  void onadd(String varfor) {
    fel = varfor;
  }

  /** Motorn är inte längre programmets: kommandon väntar, och trafiken ska till en annan. */
  void lamnad(String varfor) {
    fel = varfor;
    redo = false;
  }
}
