package se.samordna.processmotor;

/** Motorn kunde inte göra det vi bad om. Texten är för drift. */
public final class Motorfel extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Vad som är värt att göra åt det. */
  public enum Slag {
    /** Motorn kommer att säga nej igen: kommandot stannar och visas för drift. */
    BESTAENDE,
    /** Upptagen, full eller okänt utfall: upprepas, alla kommandon tål det. */
    FORBIGAENDE
  }

  private final Slag slag;

  /**
   * @param slag om samma sak är värd att försöka igen
   */
  public Motorfel(Slag slag, String text, Throwable orsak) {
    super(text, orsak);
    this.slag = slag;
  }

  public Slag slag() {
    return slag;
  }

  /**
   * Sant för det som blir nej igen: motorns bestående nej, och det vi själva nekar. Ett fel utan
   * svar från motorn, till exempel databasens, går över.
   */
  static boolean bestar(Throwable fel) {
    for (Throwable t = fel; t != null; t = t.getCause()) {
      if (t instanceof Motorfel f) {
        return f.slag == Slag.BESTAENDE;
      }
      if (t instanceof IllegalArgumentException) {
        return true;
      }
    }
    return false;
  }
}
