package se.samordna.skal;

/** Vägarna till skalets egna sidor. */
public final class SkalNavigation {

  public static final String START = "";
  public static final String UTLOGGAD = "utloggad";

  private SkalNavigation() {}
}
