package se.samordna.andring;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samordna.andring.Insatsandring.Slag;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.insats.Insats;

/** Vad varje slags ändring får innehålla. Att pengarna ryms prövar huvudboken. */
final class Andringsregler {

  private Andringsregler() {}

  static Optional<Hinder> prova(Insats insats, Slag slag, Andringsbegaran b) {
    return pagar(insats, slag)
        .or(() -> indexOrort(slag, b))
        .or(
            () ->
                switch (slag) {
                  case ANDRING -> andring(b);
                  case FORLANGNING -> forlangning(insats, b);
                  case OMFORDELNING -> omfordelning(b);
                  case INDEX -> index(b);
                  case FORTIDA_SLUT -> fortidaSlut(insats, b);
                  case ATERFORING, UPPHAVANDE -> baraMinskat(b);
                });
  }

  private static Optional<Hinder> pagar(Insats insats, Slag slag) {
    Set<Insats.Status> gar =
        slag == Slag.ATERFORING
            ? Set.of(Insats.Status.PAGAR, Insats.Status.AVSLUTAD)
            : Set.of(Insats.Status.AVTAL, Insats.Status.PAGAR);
    return gar.contains(insats.status())
        ? Optional.empty()
        : nej("insatsen_pagar_inte", Mening.av("insatsen_pagar_inte_andras"));
  }

  private static Optional<Hinder> indexOrort(Slag slag, Andringsbegaran b) {
    return slag == Slag.INDEX || b.index().isEmpty()
        ? Optional.empty()
        : nej("fel_innehall", Mening.av("bara_index_har_index"));
  }

  private static Optional<Hinder> andring(Andringsbegaran b) {
    return b.minskningar().isEmpty() && b.okningar().isEmpty()
        ? nej("inget_andrat", Mening.av("inget_andrat_insats"))
        : slutOrort(b);
  }

  private static Optional<Hinder> forlangning(Insats insats, Andringsbegaran b) {
    if (b.nyttSlut().filter(s -> s.isAfter(insats.slut())).isEmpty()) {
      return nej("fel_slutdag", Mening.av("forlangning_slutdag", insats.slut()));
    }
    return b.minskningar().isEmpty()
        ? Optional.empty()
        : nej("fel_innehall", Mening.av("forlangning_minskar"));
  }

  private static Optional<Hinder> omfordelning(Andringsbegaran b) {
    long ut = b.minskningar().stream().mapToLong(Arsbelopp::beloppOre).sum();
    long in = b.okningar().stream().mapToLong(Andringsbegaran.Okning::beloppOre).sum();
    Set<Integer> fran = b.minskningar().stream().map(Arsbelopp::ar).collect(Collectors.toSet());
    if (ut == 0 || ut != in) {
      return nej("summan_andras", Mening.av("summan_andras"));
    }
    return b.okningar().stream().anyMatch(o -> fran.contains(o.ar()))
        ? nej("samma_ar", Mening.av("samma_ar_flytt"))
        : slutOrort(b);
  }

  private static Optional<Hinder> index(Andringsbegaran b) {
    if (b.index().isEmpty()) {
      return nej("fel_index", Mening.av("index_hur"));
    }
    long ar = b.okningar().stream().map(Andringsbegaran.Okning::ar).distinct().count();
    if (ar < b.okningar().size()) {
      return nej("samma_ar", Mening.av("samma_ar_index"));
    }
    return b.okningar().isEmpty()
        ? nej("inget_ar", Mening.av("inget_ar"))
        : b.minskningar().isEmpty() ? slutOrort(b) : baraOkat();
  }

  private static Optional<Hinder> fortidaSlut(Insats insats, Andringsbegaran b) {
    Optional<LocalDate> slut =
        b.nyttSlut().filter(s -> s.isBefore(insats.slut()) && !s.isBefore(insats.start()));
    return slut.isEmpty()
        ? nej("fel_slutdag", Mening.av("fortida_slutdag", insats.start(), insats.slut()))
        : ingenOkning(b);
  }

  private static Optional<Hinder> baraMinskat(Andringsbegaran b) {
    return ingenOkning(b).or(() -> slutOrort(b));
  }

  private static Optional<Hinder> ingenOkning(Andringsbegaran b) {
    return b.okningar().isEmpty()
        ? Optional.empty()
        : nej("fel_innehall", Mening.av("inga_nya_pengar"));
  }

  private static Optional<Hinder> baraOkat() {
    return nej("fel_innehall", Mening.av("index_minskar"));
  }

  private static Optional<Hinder> slutOrort(Andringsbegaran b) {
    return b.nyttSlut().isEmpty()
        ? Optional.empty()
        : nej("fel_innehall", Mening.av("slutdag_ror_inte"));
  }

  private static Optional<Hinder> nej(String kod, Mening mening) {
    return Optional.of(Hinder.regel(kod, mening));
  }
}
