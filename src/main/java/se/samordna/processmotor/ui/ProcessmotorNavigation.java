package se.samordna.processmotor.ui;

/** Vägen till driftens skärm. */
public final class ProcessmotorNavigation {

  public static final String DRIFT = "drift";

  private ProcessmotorNavigation() {}
}
