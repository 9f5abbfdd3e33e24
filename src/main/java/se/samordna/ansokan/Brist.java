package se.samordna.ansokan;

import se.samordna.gemensam.Hinder.Faltfel;

/**
 * Något som står i vägen för att lämna in ansökan. Det hindrar aldrig att utkastet sparas.
 *
 * @param regel regelns nummer, till exempel R2; {@code formulär} för förbundets egna krav
 * @param text vad man ska göra, på läsarens språk
 */
public record Brist(String regel, String kod, String falt, String text, Slag slag) {

  public enum Slag {
    /** Inte ifyllt. */
    SAKNAS,
    /** Fel ifyllt: det behöver rättas. */
    FEL
  }

  static Brist fel(Faltfel fel) {
    return new Brist("formulär", fel.kod(), fel.falt(), fel.text(), Slag.FEL);
  }

  /** Sant för det som står skrivet och behöver rättas. */
  public boolean arFel() {
    return slag == Slag.FEL;
  }

  public Faltfel faltfel() {
    return new Faltfel(falt, kod, text);
  }
}
