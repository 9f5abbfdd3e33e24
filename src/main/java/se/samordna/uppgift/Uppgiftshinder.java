package se.samordna.uppgift;

import se.samordna.gemensam.Hinder;

/** Inkorgens hinder, i den ordning de prövas. */
final class Uppgiftshinder {

  private Uppgiftshinder() {}

  static Hinder saknarRoll() {
    return Hinder.roll(
        "saknar_roll",
        "Uppgiften ligger på någon annan. Be den som har den, eller din förbundschef.");
  }

  static Hinder redanAvslutad() {
    return Hinder.krock(
        "redan_avslutad", "Uppgiften är redan avslutad. Läs in sidan för att se hur det gick.");
  }

  static Hinder tagenAvAnnan() {
    return Hinder.krock(
        "tagen_av_annan", "Någon annan har tagit uppgiften. Be den personen att släppa den först.");
  }
}
