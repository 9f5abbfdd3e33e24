package se.samordna.forbund.ui;

/** Vägarna till registret. */
public final class ForbundNavigation {

  public static final String PLATSER = "platser";
  public static final String ORDNING = "forbundsordning";

  private ForbundNavigation() {}
}
