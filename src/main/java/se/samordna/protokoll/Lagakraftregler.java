package se.samordna.protokoll;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import se.samordna.forbund.Frister;

/** När ett beslut vinner laga kraft (R18). Räknas alltid ur dagarna; inget sparas för det. */
final class Lagakraftregler {

  private Lagakraftregler() {}

  /**
   * Det sista anslaget: tomt tills varje plats är bekräftad. Förbundets egen tavla räknas med, så
   * ett förbund utan andra platser har också ett.
   */
  static Optional<LocalDate> sistaAnslaget(
      LocalDate egen, Collection<Optional<LocalDate>> platser) {
    return platser.stream().allMatch(Optional::isPresent)
        ? Stream.concat(Stream.of(egen), platser.stream().flatMap(Optional::stream))
            .max(Comparator.naturalOrder())
        : Optional.empty();
  }

  /**
   * Var beslutet står. Överklagat går före allt utom upphävt; ett avgjort överklagande flyttar laga
   * kraft till den dag avgörandet fick det, om den är senare.
   */
  static Rattslage lage(
      Optional<LocalDate> sistaAnslaget,
      Collection<Overklagande> overklaganden,
      boolean upphavt,
      Frister frister,
      LocalDate idag) {
    Optional<LocalDate> till = sistaAnslaget.map(frister::overklagandeTill);
    if (upphavt) {
      return new Rattslage(Rattslage.Slag.UPPHAVT, till, Optional.empty());
    }
    if (overklaganden.stream().anyMatch(Overklagande::oavgjort)) {
      return new Rattslage(Rattslage.Slag.OVERKLAGAT, till, Optional.empty());
    }
    Optional<LocalDate> lagaKraft = till.map(t -> lagaKraft(t, overklaganden));
    Rattslage.Slag slag =
        lagaKraft.isEmpty()
            ? Rattslage.Slag.VANTAR_ANSLAG
            : idag.isBefore(lagaKraft.get())
                ? Rattslage.Slag.OVERKLAGANDETID
                : Rattslage.Slag.LAGA_KRAFT;
    return new Rattslage(slag, till, lagaKraft);
  }

  private static LocalDate lagaKraft(LocalDate till, Collection<Overklagande> overklaganden) {
    return Stream.concat(
            Stream.of(till.plusDays(1)), overklaganden.stream().flatMap(o -> o.avgjort().stream()))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
