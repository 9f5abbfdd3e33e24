package se.samordna.sammantrade;

import se.samordna.gemensam.Hinder;

/** Nej från sammanträdets egen rollfördelning. */
public final class Roller {

  public static final Hinder SAKNAR_ROLL =
      Hinder.roll(
          "saknar_roll",
          "Det här gör den som leder sammanträdet eller administratören. En vice ordförande går in"
              + " när ordföranden saknas i uppropet eller har jäv.");

  private Roller() {}
}
