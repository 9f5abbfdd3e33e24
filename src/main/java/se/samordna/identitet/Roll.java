package se.samordna.identitet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Rollerna så som de heter i inloggningstjänsten (realm roles). */
public enum Roll {
  SOKANDE,
  BEREDNING,
  FORBUNDSCHEF,
  ADMINISTRATOR,
  STYRELSE,
  PRESIDIUM,
  EKONOM,
  REVISOR,
  STYRGRUPP,
  DRIFT;

  /** Namnet i token, gemener ASCII. */
  public String kod() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Roll> av(String kod) {
    return Arrays.stream(values()).filter(r -> r.kod().equals(kod)).findFirst();
  }
}
