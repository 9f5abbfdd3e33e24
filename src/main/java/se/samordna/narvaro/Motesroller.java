package se.samordna.narvaro;

import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;

/** Nej från sammanträdets egen rollfördelning. */
public final class Motesroller {

  public static final Hinder SAKNAR_ROLL = Hinder.roll("saknar_roll", Mening.av("saknar_roll_2"));

  private Motesroller() {}
}
