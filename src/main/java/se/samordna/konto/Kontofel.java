package se.samordna.konto;

/** Inloggningstjänsten gjorde inte det som begärdes. */
public final class Kontofel extends RuntimeException {

  private final boolean borta;

  private Kontofel(String text, Throwable orsak, boolean borta) {
    super(text, orsak);
    this.borta = borta;
  }

  /** Den svarade inte, eller inte med ett svar. */
  public static Kontofel borta(Throwable orsak) {
    return new Kontofel("" + orsak.getMessage(), orsak, true);
  }

  /** Den svarade nej. */
  public static Kontofel nekad(String svar, Throwable orsak) {
    return new Kontofel(svar, orsak, false);
  }

  /** Sant när det är för allas del: då är det ingen idé att försöka med nästa. */
  public boolean arBorta() {
    return borta;
  }
}
