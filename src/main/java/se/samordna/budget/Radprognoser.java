package se.samordna.budget;

import java.util.Map;
import java.util.UUID;
import se.samordna.gemensam.Belopp;

/** Ekonomens prognoser för budgetens rader. */
public interface Radprognoser {

  /**
   * Årets senaste prognos per rad: hela årets väntade utfall, positivt för intäkter och kostnader.
   */
  Map<UUID, Belopp> perRad(int ar);
}
