package se.samordna.inlasning;

import java.util.List;
import java.util.Locale;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;

/** Varför en fil inte kan läsas in. */
final class Filhinder {

  /** Så många fel visas; resten räknas. */
  private static final int MEST = 200;

  private Filhinder() {}

  static Hinder fil(Mening mening) {
    return Hinder.form("olaslig_fil", mening);
  }

  /** Det som måste väljas eller ändras innan filen kan läsas, redan sagt på läsarens språk. */
  static Hinder brister(List<String> brister) {
    return fil(Mening.ordagrant(String.join(" ", brister)));
  }

  /** {@code rad} är radens namn: {@code rad 7}, eller {@code kolumn G} i en vänd tabell. */
  static Faltfel rad(String rad, String kod, String text) {
    return rad(rad, kod, Mening.ordagrant(text));
  }

  static Faltfel rad(String rad, String kod, Mening mening) {
    return new Faltfel(
        rad,
        kod,
        Mening.av(
            "falt_kolon", rad.substring(0, 1).toUpperCase(Locale.ROOT) + rad.substring(1), mening));
  }

  static Hinder rader(List<Faltfel> fel) {
    long rader = fel.stream().map(Faltfel::falt).distinct().count();
    return new Hinder(
        Hinder.Slag.FORM,
        "felaktiga_rader",
        Mening.av("felaktiga_rader", rader, Mening.av(rader == 1 ? "en_rad" : "rader")),
        fel.stream().limit(MEST).toList());
  }

  /** Hindret, med det som är värt att veta om hur filen lästes: det kan vara skälet. */
  static Hinder med(Hinder h, List<String> anmarkningar) {
    return anmarkningar.isEmpty()
        ? h
        : new Hinder(
            h.slag(),
            h.kod(),
            h.text() + " " + String.join(" ", anmarkningar),
            h.fel(),
            h.utover());
  }
}
