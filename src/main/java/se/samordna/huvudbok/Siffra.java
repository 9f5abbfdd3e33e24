package se.samordna.huvudbok;

import java.util.Optional;
import java.util.UUID;
import se.samordna.plan.Slag;

/**
 * Vilka konteringar en siffra är summan av. Tom är hela boken, vars summa alltid är noll.
 *
 * @param rad budgetraden
 * @param slag avdelningen, till exempel alla insatser
 * @param konto hela kontonamnet, till exempel {@code utbetalt:<insats>}
 */
public record Siffra(
    Optional<Figur> figur, Optional<UUID> rad, Optional<Slag> slag, Optional<String> konto) {

  public static final Siffra INGEN =
      new Siffra(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public static Siffra av(Figur figur) {
    return new Siffra(Optional.of(figur), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static Siffra paKonto(String konto) {
    return new Siffra(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(konto));
  }

  public Siffra paRad(UUID id) {
    return new Siffra(figur, Optional.of(id), slag, konto);
  }

  public Siffra i(Slag avdelning) {
    return new Siffra(figur, rad, Optional.of(avdelning), konto);
  }

  public boolean finns() {
    return !equals(INGEN);
  }
}
