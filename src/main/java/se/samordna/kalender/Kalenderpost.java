package se.samordna.kalender;

/**
 * Ett möte i någons kalender.
 *
 * @param visshet hur säkert det är att hon ska vara där
 */
public record Kalenderpost(Mote mote, Visshet visshet) {

  /** Hur ett möte ska visas i kalendern. */
  public enum Visshet {
    /** Kallad. */
    KALLAD,
    /** Ersättare som inte behövs som det ser ut nu. */
    RESERV,
    /** Har förhinder: mötet upptar ingen tid. */
    FORHINDER
  }
}
