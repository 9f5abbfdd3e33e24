package se.samordna.sie;

import java.util.Optional;

/** Ett konto ur kontoplanen ({@code #KONTO}, {@code #KTYP}). */
public record Siekonto(String nummer, String namn, Optional<Typ> typ) {

  /** Kontotyp enligt {@code #KTYP}. */
  public enum Typ {
    T,
    S,
    K,
    I;

    /** Hör till resultatet, inte till balansen. */
    public boolean arResultat() {
      return this == K || this == I;
    }
  }
}
