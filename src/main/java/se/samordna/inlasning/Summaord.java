package se.samordna.inlasning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Orden som inleder eller avslutar en summas namn, också felstavade: bokstäver som dubblerats,
 * fallit bort eller bytt plats ({@code SUMMMA}, {@code Suma}, {@code Totlat}).
 */
final class Summaord {

  private static final List<String> ORD =
      List.of("summa", "summor", "delsumma", "totalt", "total", "totala", "totalsumma");
  private static final int KORTAST = 4;

  private Summaord() {}

  /** Namnet med summaordet rätt stavat; namnet självt när inget är felstavat. */
  static String rattad(String namn) {
    String[] ord = namn.strip().split("\\s+", -1);
    for (int i : new int[] {0, ord.length - 1}) {
      Optional<String> ratt = ratt(ord[i]).filter(r -> i == 0 || r.startsWith("total"));
      if (ratt.isPresent()) {
        ord[i] = ratt.get();
        return String.join(" ", ord);
      }
    }
    return namn;
  }

  /** Sant när namnet börjar eller slutar som en summas. */
  static boolean arSumma(String namn) {
    String ratt = Avdelningsnamn.ascii(rattad(namn));
    return ratt.matches("(delsumma|summa|summor|total|totalt|totala|s:a|sum)\\b.*|.*\\btotalt?");
  }

  /** Sant när namnet har ett summaord som är felstavat. */
  static boolean felstavat(String namn) {
    return !rattad(namn).equals(namn);
  }

  /** Sant när bara en bokstav är skriven för många eller för få gånger: {@code SUMMMA}. */
  static boolean baraDubblering(String namn) {
    String[] ord = namn.strip().split("\\s+", -1);
    String[] ratta = rattad(namn).strip().split("\\s+", -1);
    for (int i = 0; i < ord.length; i++) {
      if (!ord[i].equals(ratta[i])) {
        return enkla(rent(ord[i])).equals(enkla(ratta[i]));
      }
    }
    return false;
  }

  private static Optional<String> ratt(String ord) {
    String litet = rent(ord);
    if (litet.length() < KORTAST || ORD.contains(litet)) {
      return Optional.empty();
    }
    return ORD.stream()
        .filter(o -> enkla(o).equals(enkla(litet)))
        .findFirst()
        .or(() -> ORD.stream().filter(o -> ettFel(enkla(o), enkla(litet))).findFirst());
  }

  private static String rent(String ord) {
    return ord.toLowerCase(Locale.of("sv")).replaceAll("[:.]+$", "");
  }

  /** Utan upprepade bokstäver. */
  private static String enkla(String ord) {
    return ord.replaceAll("(.)\\1+", "$1");
  }

  /** En bokstav för mycket, för lite, utbytt eller två som bytt plats. */
  static boolean ettFel(String a, String b) {
    int fore = 0;
    while (fore < Math.min(a.length(), b.length()) && a.charAt(fore) == b.charAt(fore)) {
      fore++;
    }
    String ar = a.substring(fore);
    String br = b.substring(fore);
    boolean byttPlats =
        ar.length() > 1
            && br.length() == ar.length()
            && ar.charAt(0) == br.charAt(1)
            && ar.charAt(1) == br.charAt(0)
            && ar.substring(2).equals(br.substring(2));
    return byttPlats
        || ar.equals(utanForsta(br))
        || utanForsta(ar).equals(br)
        || (!ar.isEmpty() && !br.isEmpty() && utanForsta(ar).equals(utanForsta(br)));
  }

  private static String utanForsta(String text) {
    return text.isEmpty() ? text : text.substring(1);
  }
}
