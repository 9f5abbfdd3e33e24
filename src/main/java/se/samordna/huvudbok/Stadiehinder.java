package se.samordna.huvudbok;

import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.plan.Beloppstext;
import se.samordna.plan.Budgetversion;

/** Varför pengar inte kan flyttas, med texten som säger vad man gör i stället. */
final class Stadiehinder {

  private Stadiehinder() {}

  static Hinder racker(Insatsstadium stadium, int ar, Belopp finns, Budgetversion.Enhet enhet) {
    return Hinder.regel(
        "stadiet_racker_inte",
        Mening.av("stadiet_racker_inte", Beloppstext.av(finns, enhet), namn(stadium), ar));
  }

  private static Mening namn(Insatsstadium stadium) {
    return switch (stadium) {
      case BEVILJAT -> Mening.av("stadium_beviljat");
      case AVTALAT -> Mening.av("stadium_avtalat");
      case REKVIRERAT -> Mening.av("stadium_rekvirerat");
      case UTBETALT -> Mening.av("stadium_utbetalt");
      case ATERFORT -> Mening.av("stadium_aterfort");
    };
  }

  static Hinder inteBeslutat(int ar) {
    return Hinder.regel("inte_beslutade_medel", Mening.av("inte_beslutade_medel", ar));
  }

  static Hinder angeRad(int ar) {
    return Hinder.regel("rad_saknas", Mening.av("rad_saknas", ar));
  }

  static Hinder radOkand(int ar) {
    return Hinder.regel("okand_rad", Mening.av("okand_rad", ar));
  }

  static Hinder kanInteRattas() {
    return Hinder.regel("kan_inte_rattas", Mening.av("kan_inte_rattas"));
  }

  static Hinder redanRattad() {
    return Hinder.krock("redan_rattad", Mening.av("redan_rattad"));
  }

  static Hinder gattVidare(Konto konto) {
    return Hinder.regel(
        "pengarna_har_gatt_vidare",
        Mening.av("pengarna_har_gatt_vidare", konto.stadium(), konto.ar()));
  }

  static Hinder skalSaknas() {
    return Hinder.form("skal_saknas", Mening.av("skal_saknas"));
  }
}
