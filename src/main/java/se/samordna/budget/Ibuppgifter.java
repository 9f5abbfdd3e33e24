package se.samordna.budget;

import java.util.Optional;
import java.util.UUID;

/** Vad som är sagt om en versions ingående eget kapital. */
public interface Ibuppgifter {

  /** Tomt när ingen har sagt om första årets IB är utfall eller prognos. */
  Optional<Ibuppgift> om(UUID version);
}
