package se.samordna.insats;

import java.util.Optional;
import se.samordna.gemensam.Hinder;

/** Vad som återstår innan en insats kan avslutas. Den som har pengarna svarar. */
public interface Avslutshinder {

  /** Nej med det som återstår: {@code inte_reglerad} (422). */
  Optional<Hinder> hinder(Insats insats);
}
