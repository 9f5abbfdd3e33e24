package se.samordna.forbund.platser;

import java.time.LocalDate;
import se.samordna.forbund.Plats;

/** När en plats gäller. En plats som tagits tillbaka innan den började gäller aldrig. */
final class Platstid {

  private Platstid() {}

  static boolean galler(Plats p, LocalDate dag) {
    return !p.fran().isAfter(dag) && !slut(p).isBefore(dag);
  }

  static boolean gallerNagonsin(Plats p) {
    return !slut(p).isBefore(p.fran());
  }

  static boolean samtidiga(Plats a, Plats b) {
    return gallerNagonsin(a)
        && gallerNagonsin(b)
        && !a.fran().isAfter(slut(b))
        && !b.fran().isAfter(slut(a));
  }

  static LocalDate slut(Plats p) {
    return p.till().orElse(LocalDate.MAX);
  }
}
