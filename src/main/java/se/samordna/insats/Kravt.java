package se.samordna.insats;

import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.InsatsId;

/** Det som krävts tillbaka av en insats och inte betalats. Återkraven svarar. */
public interface Kravt {

  Belopp obetalt(InsatsId insats);
}
