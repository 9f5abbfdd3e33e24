package se.samordna.budget;

import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;

/** Varför ett besluts finansiering inte går, med texten som säger vad man gör i stället. */
final class Medelshinder {

  private Medelshinder() {}

  static Hinder inget() {
    return saknar("Ange minst ett år, ett belopp och hur det ska betalas.");
  }

  static Hinder belopp(int ar) {
    return Hinder.form("felaktigt_belopp", Mening.av("felaktigt_belopp", ar));
  }

  static Hinder budgetSaknas(int ar) {
    return saknar(
        "Det finns ingen budget för "
            + ar
            + ". Läs in en budget eller plan som omfattar året, eller ta bort året ur beslutet.");
  }

  static Hinder kallaSaknas(int ar) {
    return saknar("Ange hur " + ar + " ska betalas: budgeterad rad, fri ram eller eget kapital.");
  }

  static Hinder radSaknas(int ar) {
    return saknar("Ange vilken budgetrad som betalar " + ar + ".");
  }

  static Hinder radOkand(int ar) {
    return saknar(
        "Raden finns inte i den budget som gäller för "
            + ar
            + ". Välj en rad ur budgetbladet för det året.");
  }

  static Hinder felSlagsRad(Budgetrad rad, String behov) {
    return saknar("Raden " + namn(rad) + " " + rad.ar() + " " + behov);
  }

  static Hinder radenRacker(Budgetrad rad, Budgetversion version, Belopp begart, Belopp ledigt) {
    return rymsInte(
        "Raden "
            + namn(rad)
            + " har "
            + Beloppstext.av(ledigt, version.enhet())
            + " ledigt "
            + rad.ar()
            + "; beslutet tar "
            + Beloppstext.av(begart, version.enhet())
            + ". Finansiera resten ur eget kapital.");
  }

  static Hinder kvarRacker(int ar, Belopp kvarFore, Belopp begart, Budgetversion.Enhet enhet) {
    return rymsInte(
        "Kvar att disponera "
            + ar
            + " är "
            + Beloppstext.av(kvarFore, enhet)
            + "; beslutet tar "
            + Beloppstext.av(begart, enhet)
            + " ur eget kapital till och med det året. Minska beloppet eller ange skäl för"
            + " undantag.");
  }

  static Hinder kapitaletRacker(int ar, Belopp ubFore, Belopp begart, Budgetversion.Enhet enhet) {
    return rymsInte(
        "Eget kapital vid utgången av "
            + ar
            + " är "
            + Beloppstext.av(ubFore, enhet)
            + "; beslutet tar "
            + Beloppstext.av(begart, enhet)
            + ". Mer än det egna kapitalet kan inte beviljas, inte heller med skäl.");
  }

  private static String namn(Budgetrad rad) {
    return "”" + rad.namn() + "”";
  }

  private static Hinder saknar(String text) {
    return Hinder.regel("saknar_finansiering", text);
  }

  private static Hinder rymsInte(String text) {
    return Hinder.regel("ryms_inte", text);
  }
}
