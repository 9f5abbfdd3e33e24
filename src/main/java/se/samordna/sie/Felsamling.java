package se.samordna.sie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;

/** Felen och anmärkningarna under läsningen. Så många som går att läsa sparas; resten räknas. */
final class Felsamling {

  private static final int MEST = 200;

  private record Okand(int rad, int antal) {}

  private final List<Faltfel> fel = new ArrayList<>();
  private final List<Anmarkning> anmarkningar = new ArrayList<>();
  private final Map<String, Okand> okanda = new LinkedHashMap<>();
  private int antalFel;
  private int fler;

  void fel(int rad, String kod, Mening mening) {
    antalFel++;
    if (fel.size() < MEST) {
      fel.add(new Faltfel("rad " + rad, kod, Mening.av("felsamling", rad, mening)));
    }
  }

  void anmark(int rad, String text) {
    if (anmarkningar.size() < MEST) {
      anmarkningar.add(new Anmarkning(rad, text));
    } else {
      fler++;
    }
  }

  /** Ett konto som är text, utan belopp: det läses inte. */
  void textkonto(int rad, String konto) {
    String kort = konto.length() > 20 ? konto.substring(0, 20) + "…" : konto;
    hoppaOver(Mening.text("sie_textkonto", kort), rad);
  }

  /** En etikett som inte används här; formatet säger att den ska hoppas över. */
  void hoppaOver(Post post) {
    hoppaOver(
        post.etikett().length() > 20 ? Mening.text("sie_lang_etikett") : post.etikett(),
        post.rad());
  }

  private void hoppaOver(String etikett, int rad) {
    if (okanda.size() < MEST || okanda.containsKey(etikett)) {
      okanda.merge(etikett, new Okand(rad, 1), (a, b) -> new Okand(a.rad(), a.antal() + b.antal()));
    } else {
      fler++;
    }
  }

  boolean harFel() {
    return antalFel > 0;
  }

  Hinder hinder() {
    return new Hinder(
        Hinder.Slag.FORM,
        "felaktiga_rader",
        Mening.av("felaktiga_rader_2", antalFel, Mening.av(antalFel == 1 ? "en_rad" : "rader")),
        fel);
  }

  List<Anmarkning> anmarkningar() {
    List<Anmarkning> alla = new ArrayList<>(anmarkningar);
    okanda.forEach(
        (etikett, o) ->
            alla.add(
                new Anmarkning(
                    o.rad(),
                    Mening.text(
                        "felsamling_2",
                        etikett,
                        o.antal(),
                        Mening.av(o.antal() == 1 ? "en_rad" : "rader")))));
    if (fler > 0) {
      alla.add(new Anmarkning(0, Mening.text("felsamling_3", fler)));
    }
    return alla;
  }
}
