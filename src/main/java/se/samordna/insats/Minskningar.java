package se.samordna.insats;

import java.util.Map;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.InsatsId;

/** Det styrelsen själv beslutat minska i en insats, skilt från det som gått tillbaka. */
public interface Minskningar {

  /** Per år; tomt när inget minskats. */
  Map<Integer, Belopp> beslutade(InsatsId insats);
}
