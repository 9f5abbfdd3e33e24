package se.samordna.narvaro;

import java.time.Instant;

/**
 * En ankomst eller avgång. Ändras aldrig; en ny händelse rättar.
 *
 * @param nummer ordningen på sammanträdet, från 1
 * @param klockslag minuten det hände
 * @param satt i rummet eller på distans, med ljud och bild (R19)
 */
public record Narvarohandelse(
    int nummer, String person, Slag slag, Narvarande.Satt satt, Instant klockslag) {

  public enum Slag {
    KOM,
    GICK
  }
}
