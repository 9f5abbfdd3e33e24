package se.samordna.identitet;

/** Namn som dörrarna (API och skärmar) delar med dem som läser begäran och sessionen. */
public final class Dorrar {

  /** Begärans attribut: koderna för den inloggades alla förbund. */
  public static final String MINA_FORBUND = "samordna.minaForbund";

  /** Sessionens attribut: koden för det förbund som valts i skärmens huvud. */
  public static final String VALT_FORBUND = "samordna.valtForbund";

  private Dorrar() {}
}
