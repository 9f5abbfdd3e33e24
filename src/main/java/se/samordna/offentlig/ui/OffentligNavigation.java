package se.samordna.offentlig.ui;

/** Vägarna till det som hör till de offentliga sidorna. */
public final class OffentligNavigation {

  public static final String STAB = "offentliga-sidor";

  private OffentligNavigation() {}

  /** Förbundets offentliga sidor, utanför skärmarna. */
  public static String publikt(String forbund) {
    return "/offentligt/" + forbund;
  }
}
