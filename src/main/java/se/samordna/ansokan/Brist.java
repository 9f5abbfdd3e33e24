package se.samordna.ansokan;

import se.samordna.gemensam.Hinder.Faltfel;

/**
 * Något som fattas innan ansökan kan lämnas in.
 *
 * @param regel regelns nummer, till exempel R2; {@code formulär} för förbundets egna krav
 * @param text vad man ska göra, på svenska
 */
public record Brist(String regel, String kod, String falt, String text) {

  Faltfel faltfel() {
    return new Faltfel(falt, kod, text);
  }
}
