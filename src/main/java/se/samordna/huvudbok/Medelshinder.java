package se.samordna.huvudbok;

import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.plan.Beloppstext;
import se.samordna.plan.Budgetrad;
import se.samordna.plan.Budgetversion;

/** Varför ett besluts finansiering inte går, med texten som säger vad man gör i stället. */
final class Medelshinder {

  private Medelshinder() {}

  static Hinder inget() {
    return saknar(Mening.av("medel_inget"));
  }

  static Hinder belopp(int ar) {
    return Hinder.form("felaktigt_belopp", Mening.av("felaktigt_belopp", ar));
  }

  static Hinder budgetSaknas(int ar) {
    return saknar(Mening.av("medel_budget_saknas", ar));
  }

  static Hinder kallaSaknas(int ar) {
    return saknar(Mening.av("medel_kalla_saknas", ar));
  }

  static Hinder radSaknas(int ar) {
    return saknar(Mening.av("medel_rad_saknas", ar));
  }

  static Hinder radOkand(int ar) {
    return saknar(Mening.av("medel_rad_okand", ar));
  }

  static Hinder felSlagsRad(Budgetrad rad, Mening behov) {
    return saknar(Mening.av("medel_fel_slags_rad", rad.namn(), rad.ar(), behov));
  }

  static Hinder radenRacker(Budgetrad rad, Budgetversion version, Belopp begart, Belopp ledigt) {
    return rymsInte(
        Mening.av(
            "medel_raden_racker",
            rad.namn(),
            Beloppstext.av(ledigt, version.enhet()),
            rad.ar(),
            Beloppstext.av(begart, version.enhet())));
  }

  static Hinder kvarRacker(int ar, Belopp kvarFore, Belopp begart, Budgetversion.Enhet enhet) {
    return rymsInte(
        Mening.av(
            "medel_kvar_racker",
            ar,
            Beloppstext.av(kvarFore, enhet),
            Beloppstext.av(begart, enhet)));
  }

  static Hinder kapitaletRacker(int ar, Belopp ubFore, Belopp begart, Budgetversion.Enhet enhet) {
    return rymsInte(
        Mening.av(
            "medel_kapitalet_racker",
            ar,
            Beloppstext.av(ubFore, enhet),
            Beloppstext.av(begart, enhet)));
  }

  private static Hinder saknar(Mening mening) {
    return Hinder.regel("saknar_finansiering", mening);
  }

  private static Hinder rymsInte(Mening mening) {
    return Hinder.regel("ryms_inte", mening);
  }
}
