package se.samordna.processmotor;

/** Vad som gäller när programmet är inställt på en motor och ärendena senast gick i en. */
enum Motorvaxling {
  /** Ärendena går i den inställda motorn, eller inte i någon ännu. */
  SAMMA,
  /** Ärendena går i en annan motor, så som de gjorde när programmet startade: de flyttas hit. */
  FLYTTA,
  /** Någon annan har flyttat ärendena sedan programmet startade: de hämtas aldrig tillbaka. */
  LAMNA;

  /**
   * Bara den som startar flyttar, och bara från den epok som gällde då: ett program som var igång,
   * eller väntade på sin motor, när någon annan flyttade gör det inte ogjort.
   *
   * @param senaste epoken som gäller nu
   * @param vidStart numret på epoken som gällde när programmet startade
   * @param installd motorn som programmet är inställt på
   * @param start sant tills programmet en gång haft sin motor redo
   */
  static Motorvaxling av(EpokStore.Epok senaste, long vidStart, Motorslag installd, boolean start) {
    if (senaste.epok() == 0 || senaste.motor() == installd) {
      return SAMMA;
    }
    return start && senaste.epok() == vidStart ? FLYTTA : LAMNA;
  }
}
