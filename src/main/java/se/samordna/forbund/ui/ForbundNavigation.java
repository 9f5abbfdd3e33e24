package se.samordna.forbund.ui;

/** Vägarna till registret. */
public final class ForbundNavigation {

  public static final String PLATSER = "platser";
  public static final String ORDNING = "forbundsordning";
  public static final String MEDLEMMAR = "medlemmar";
  public static final String KOM_IGANG = "kom-igang";

  /** Registret ur Excel. */
  public static final String REGISTERBOK = "medlemmar/excel";

  /** Driftens lista över förbund. */
  public static final String DRIFTENS = "forbund";

  private ForbundNavigation() {}
}
