package se.samordna.budget;

import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;

/** Varför pengar inte kan flyttas, med texten som säger vad man gör i stället. */
final class Stadiehinder {

  private Stadiehinder() {}

  static Hinder racker(Insatsstadium stadium, int ar, Belopp finns, Budgetversion.Enhet enhet) {
    return Hinder.regel(
        "stadiet_racker_inte",
        "Insatsen har "
            + Beloppstext.av(finns, enhet)
            + " "
            + namn(stadium)
            + " för "
            + ar
            + ". Ange högst det.");
  }

  private static String namn(Insatsstadium stadium) {
    return switch (stadium) {
      case BEVILJAT -> "beviljat";
      case AVTALAT -> "avtalat som inte rekvirerats";
      case REKVIRERAT -> "rekvirerat";
      case UTBETALT -> "utbetalt";
      case ATERFORT -> "återfört";
    };
  }

  static Hinder inteBeslutat(int ar) {
    return Hinder.regel(
        "inte_beslutade_medel",
        "Mer än det styrelsen beviljat för "
            + ar
            + " kan inte återföras. Resten är medfinansiering: återkalla den i stället.");
  }

  static Hinder angeRad(int ar) {
    return Hinder.regel(
        "rad_saknas",
        "Pengarna för "
            + ar
            + " togs ur eget kapital. Ange vilken rad i budgeten de ska läggas på, eller lägg"
            + " tillbaka dem i eget kapital.");
  }

  static Hinder radOkand(int ar) {
    return Hinder.regel(
        "okand_rad",
        "Raden är ingen ledig insatsrad i den budget som gäller för "
            + ar
            + ". Välj en rad som är budgeterad eller fri ram.");
  }

  static Hinder kanInteRattas() {
    return Hinder.regel(
        "kan_inte_rattas",
        "Verifikationen kan inte rättas så. En reservation släpps, en ändring återförs och en"
            + " budget ersätts med en ny version.");
  }

  static Hinder redanRattad() {
    return Hinder.krock("redan_rattad", "Verifikationen är redan rättad.");
  }

  static Hinder gattVidare(Konto konto) {
    return Hinder.regel(
        "pengarna_har_gatt_vidare",
        "Pengarna i "
            + konto.stadium()
            + " "
            + konto.ar()
            + " har redan gått vidare. Rätta den senare verifikationen först.");
  }

  static Hinder skalSaknas() {
    return Hinder.form("skal_saknas", "Skriv varför det rättas.");
  }
}
