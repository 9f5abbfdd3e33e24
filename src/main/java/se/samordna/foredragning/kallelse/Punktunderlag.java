package se.samordna.foredragning.kallelse;

import java.util.Optional;
import se.samordna.mote.Punktslag;
import se.samordna.sammantrade.bild.Motesbild;

/**
 * Det som en modul har att säga om punkter av ett slag, till exempel de anmälda delegationsbesluten
 * (R10). Modulen uppfyller porten med en komponent. Den frågas som den som läser, i dennes
 * transaktion, och svarar tomt när den inte har något eller läsaren inte får se det. När kallelsen
 * skickas sparas svaret som det är då; därefter visas det sparade.
 */
public interface Punktunderlag {

  /** Slaget av punkter som svaret gäller. */
  Punktslag slag();

  Optional<Underlag> om(Motesbild mote, Motesbild.Punktvy punkt);
}
