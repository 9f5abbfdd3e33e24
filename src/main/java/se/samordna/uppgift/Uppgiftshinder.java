package se.samordna.uppgift;

import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;

/** Inkorgens hinder, i den ordning de prövas. */
final class Uppgiftshinder {

  private Uppgiftshinder() {}

  static Hinder saknarRoll() {
    return Hinder.roll("saknar_roll", Mening.av("saknar_roll_5"));
  }

  static Hinder platsenSlutat() {
    return Hinder.roll("platsen_slutat", Mening.av("platsen_slutat"));
  }

  static Hinder redanAvslutad() {
    return Hinder.krock("redan_avslutad", Mening.av("redan_avslutad_2"));
  }

  static Hinder tagenAvAnnan() {
    return Hinder.krock("tagen_av_annan", Mening.av("tagen_av_annan"));
  }
}
