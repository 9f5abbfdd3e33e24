package se.samordna.beredning;

import org.springframework.stereotype.Component;
import se.samordna.arende.Jav;
import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Aktor;

/** R15 i beredningen: den som anmält jäv ser inte ärendets handlingar. */
@Component
class Beredningsjav implements Jav {

  private final YttrandeStore store;

  Beredningsjav(YttrandeStore store) {
    this.store = store;
  }

  @Override
  public boolean har(Aktor aktor, ArendeId arende) {
    return store.harJav(arende, aktor);
  }
}
