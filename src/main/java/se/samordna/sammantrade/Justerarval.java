package se.samordna.sammantrade;

import java.util.List;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;

/** Porten till protokollet: de som väljs på punkten blir protokollets justerare. */
public interface Justerarval {

  /** Ersätter valet, efter protokollets regler. Anroparen har prövat att hon leder punkten. */
  Svar<List<String>> utse(SammantradeId mote, List<String> personer);
}
