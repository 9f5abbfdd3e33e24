package se.samordna.budget;

import java.util.Map;
import java.util.UUID;
import se.samordna.gemensam.Belopp;

/** Vad byrån bokfört på budgetens rader. */
public interface Radutfall {

  /** Årets utfall per rad, positivt för både intäkter och kostnader. */
  Map<UUID, Belopp> perRad(int ar);
}
