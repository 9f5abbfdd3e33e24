package se.samordna.insats;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samordna.gemensam.Hinder;
import se.samordna.insats.Insatsandring.Slag;

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
        : nej("insatsen_pagar_inte", "Insatsen pågår inte, så den kan inte ändras så.");
  }

  private static Optional<Hinder> indexOrort(Slag slag, Andringsbegaran b) {
    return slag == Slag.INDEX || b.index().isEmpty()
        ? Optional.empty()
        : nej("fel_innehall", "Bara en indexuppräkning har ett index.");
  }

  private static Optional<Hinder> andring(Andringsbegaran b) {
    return b.minskningar().isEmpty() && b.okningar().isEmpty()
        ? nej("inget_andrat", "Ange vad som ska minska eller öka.")
        : slutOrort(b);
  }

  private static Optional<Hinder> forlangning(Insats insats, Andringsbegaran b) {
    if (b.nyttSlut().filter(s -> s.isAfter(insats.slut())).isEmpty()) {
      return nej(
          "fel_slutdag", "Ange en slutdag efter " + insats.slut() + ", insatsens slut i dag.");
    }
    return b.minskningar().isEmpty()
        ? Optional.empty()
        : nej("fel_innehall", "En förlängning minskar inget. Gör en omfördelning i stället.");
  }

  private static Optional<Hinder> omfordelning(Andringsbegaran b) {
    long ut = b.minskningar().stream().mapToLong(Rekvisition.Arsbelopp::beloppOre).sum();
    long in = b.okningar().stream().mapToLong(Andringsbegaran.Okning::beloppOre).sum();
    Set<Integer> fran =
        b.minskningar().stream().map(Rekvisition.Arsbelopp::ar).collect(Collectors.toSet());
    if (ut == 0 || ut != in) {
      return nej(
          "summan_andras",
          "En omfördelning flyttar lika mycket som den tar. Ändras summan är det en ändring.");
    }
    return b.okningar().stream().anyMatch(o -> fran.contains(o.ar()))
        ? nej("samma_ar", "Flytta till ett annat år än det pengarna tas från.")
        : slutOrort(b);
  }

  private static Optional<Hinder> index(Andringsbegaran b) {
    if (b.index().isEmpty()) {
      return nej("fel_index", "Ange uppräkningen i procent eller två månader ur indexregistret.");
    }
    long ar = b.okningar().stream().map(Andringsbegaran.Okning::ar).distinct().count();
    if (ar < b.okningar().size()) {
      return nej("samma_ar", "Ange varje år som räknas upp en gång.");
    }
    return b.okningar().isEmpty()
        ? nej("inget_ar", "Ange vilka år som räknas upp och hur det betalas.")
        : b.minskningar().isEmpty() ? slutOrort(b) : baraOkat();
  }

  private static Optional<Hinder> fortidaSlut(Insats insats, Andringsbegaran b) {
    Optional<LocalDate> slut =
        b.nyttSlut().filter(s -> s.isBefore(insats.slut()) && !s.isBefore(insats.start()));
    return slut.isEmpty()
        ? nej(
            "fel_slutdag",
            "Ange en slutdag mellan " + insats.start() + " och " + insats.slut() + ".")
        : ingenOkning(b);
  }

  private static Optional<Hinder> baraMinskat(Andringsbegaran b) {
    return ingenOkning(b).or(() -> slutOrort(b));
  }

  private static Optional<Hinder> ingenOkning(Andringsbegaran b) {
    return b.okningar().isEmpty()
        ? Optional.empty()
        : nej("fel_innehall", "Här kan inga nya pengar läggas till.");
  }

  private static Optional<Hinder> baraOkat() {
    return nej("fel_innehall", "En indexuppräkning minskar inget.");
  }

  private static Optional<Hinder> slutOrort(Andringsbegaran b) {
    return b.nyttSlut().isEmpty()
        ? Optional.empty()
        : nej("fel_innehall", "Slutdagen ändras genom en förlängning eller ett förtida slut.");
  }

  private static Optional<Hinder> nej(String kod, String text) {
    return Optional.of(Hinder.regel(kod, text));
  }
}
