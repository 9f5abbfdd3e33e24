package se.samordna.forbund;

import java.time.LocalDate;
import java.util.Optional;

/**
 * När ett organs platser senast användes. Registret frågar innan det ändrar något; sammanträdena
 * vet.
 */
public interface Organanvandning {

  /** Dagen för det senaste sammanträdet som öppnats i organet; tomt när inget har hållits. */
  Optional<LocalDate> senast(Organ organ);
}
