package se.samordna.budget.sie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;

/** Felen och anmärkningarna under läsningen. Så många som går att läsa sparas; resten räknas. */
final class Felsamling {

  private static final int MEST = 200;

  private record Okand(int rad, int antal) {}

  private final List<Faltfel> fel = new ArrayList<>();
  private final List<Anmarkning> anmarkningar = new ArrayList<>();
  private final Map<String, Okand> okanda = new LinkedHashMap<>();
  private int antalFel;
  private int fler;

  void fel(int rad, String kod, String text) {
    antalFel++;
    if (fel.size() < MEST) {
      fel.add(new Faltfel("rad " + rad, kod, "Rad " + rad + ": " + text));
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
    hoppaOver("Kontot ”" + kort + "”, som är text och inte ett nummer,", rad);
  }

  /** En etikett som inte används här; formatet säger att den ska hoppas över. */
  void hoppaOver(Post post) {
    hoppaOver(post.etikett().length() > 20 ? "en lång etikett" : post.etikett(), post.rad());
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
        antalFel
            + (antalFel == 1 ? " rad" : " rader")
            + " i filen går inte att läsa. Inget har sparats. Be byrån om en ny fil, eller rätta"
            + " raderna.",
        fel);
  }

  List<Anmarkning> anmarkningar() {
    List<Anmarkning> alla = new ArrayList<>(anmarkningar);
    okanda.forEach(
        (etikett, o) ->
            alla.add(
                new Anmarkning(
                    o.rad(),
                    etikett
                        + " används inte ("
                        + o.antal()
                        + (o.antal() == 1 ? " rad)" : " rader)"))));
    if (fler > 0) {
      alla.add(new Anmarkning(0, "Ytterligare " + fler + " anmärkningar visas inte."));
    }
    return alla;
  }
}
