package se.samordna.inlasning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Årtal i rubriker: vad som är ett år, och vilken rad som har åren. */
final class Arsrubrik {

  /** En rubrik är kort, och står bland de första raderna. */
  static final int HUVUD = 40;

  private static final Pattern AR = Pattern.compile("(?<!\\d)((?:199|20\\d|21\\d)\\d)(?!\\d)");
  private static final Pattern BARA_AR = Pattern.compile("(år |ar )?(199|20\\d|21\\d)\\d");

  private Arsrubrik() {}

  static int rubrikrad(List<Tabellrad> rader) {
    int bast = -1;
    int flest = 0;
    for (int i = 0; i < Math.min(HUVUD, rader.size()); i++) {
      int ar = arsceller(rader.get(i));
      if (ar > flest) {
        flest = ar;
        bast = i;
      }
    }
    return bast;
  }

  /** En rubrikrad har år, men inga belopp. */
  private static int arsceller(Tabellrad rad) {
    List<Cell> celler = rad.celler().stream().skip(1).filter(c -> !c.arTom()).toList();
    boolean belopp = celler.stream().anyMatch(c -> Kolumnmatt.arBelopp(c) && !arRubrik(c));
    return belopp || baraAr(rad.text(0))
        ? 0
        : (int) celler.stream().filter(Arsrubrik::arRubrik).count();
  }

  static boolean arRubrik(Cell cell) {
    return cell.text().length() <= HUVUD && ar(cell.text()).isPresent();
  }

  static Optional<Integer> ar(String text) {
    Matcher m = AR.matcher(text);
    return m.find() ? Optional.of(Integer.parseInt(m.group(1))) : Optional.empty();
  }

  static boolean baraAr(String text) {
    return BARA_AR.matcher(text.toLowerCase(Locale.of("sv")).strip()).matches();
  }
}
