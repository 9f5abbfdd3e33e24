package se.samordna.forbund.medlemmar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Medlem.Part;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;

/** Vad som måste hålla när en medlem läggs till eller ändras (R25). */
final class Medlemsregler {

  /** Uppsägningstiden, i år (R25). */
  static final int UPPSAGNINGSAR = 3;

  /**
   * Medlemmen så som den blir, de andra, och skälet till ett tidigare utträde.
   *
   * @param fore medlemmen så som den är; tomt när den är ny
   */
  record Lage(Medlem medlem, Optional<Medlem> fore, List<Medlem> andra, String skal) {}

  static final List<Regel<Lage>> ALLA =
      List.of(
          Regel.med("", "namnet_finns", Medlemsregler::sammaNamn),
          Regel.med("", "parten_finns", Medlemsregler::sammaMyndighet),
          Regel.med("R25", "for_kort_uppsagning", Medlemsregler::forKort));

  private Medlemsregler() {}

  private static Optional<Mening> sammaNamn(Lage l) {
    return l.andra().stream()
        .filter(m -> m.namn().equalsIgnoreCase(l.medlem().namn()))
        .findFirst()
        .map(m -> Mening.av("medlem_namnet_finns", m.namn()));
  }

  /** Försäkringskassan och Arbetsförmedlingen är en myndighet var, och med en gång. */
  private static Optional<Mening> sammaMyndighet(Lage l) {
    Part part = l.medlem().part();
    return l.andra().stream()
        .filter(m -> m.part() == part && (part == Part.FK || part == Part.AF))
        .filter(m -> samtidiga(m, l.medlem()))
        .findFirst()
        .map(m -> Mening.av("medlem_parten_finns", m.namn()));
  }

  private static boolean samtidiga(Medlem a, Medlem b) {
    return !a.fran().isAfter(slut(b)) && !b.fran().isAfter(slut(a));
  }

  private static LocalDate slut(Medlem m) {
    return m.till().orElse(LocalDate.MAX);
  }

  /** Utträdet kommer tidigast tre år efter uppsägningen (R25); annat kräver ett skäl. */
  private static Optional<Mening> forKort(Lage l) {
    Optional<LocalDate> till = l.medlem().till();
    boolean ororda = till.equals(l.fore().flatMap(Medlem::till));
    if (till.isEmpty() || !l.skal().isEmpty() || ororda) {
      return Optional.empty();
    }
    Optional<LocalDate> tidigast = l.medlem().uppsagd().map(Medlemsregler::tidigast);
    return tidigast.isEmpty()
        ? Optional.of(Mening.av("medlem_utan_uppsagning"))
        : tidigast
            .filter(t -> till.get().isBefore(t))
            .map(t -> Mening.av("medlem_for_kort_uppsagning", t));
  }

  /** Den första dag som kan vara medlemmens sista, efter en uppsägning den dagen. */
  static LocalDate tidigast(LocalDate uppsagd) {
    return uppsagd.plusYears(UPPSAGNINGSAR);
  }
}
