package se.samordna.overtagande;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordna.ansokan.Ansokan.Part;
import se.samordna.forbund.Medlem;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;

/** Vad som krävs av en insats som tas över. Att beloppen är radernas prövar huvudboken. */
final class Overtaganderegler {

  /**
   * Det som prövas.
   *
   * @param parter varje medlems part (R2)
   */
  record Lage(Overtagande o, Map<String, Medlem.Part> parter, LocalDate idag) {

    long antalParter() {
      return o.allaParter().stream()
          .map(Part::medlem)
          .flatMap(m -> Optional.ofNullable(parter.get(m)).stream())
          .distinct()
          .count();
    }

    boolean nagotUtbetalt() {
      return o.pengar().stream().anyMatch(p -> p.utbetalt().arPositivt());
    }
  }

  static final List<Regel<Lage>> ALLA =
      List.of(
          new Regel<>(
              "R2",
              "for_fa_parter",
              l -> l.antalParter() < 2,
              l -> Mening.av("for_fa_parter_overtagande")),
          new Regel<>(
              "",
              "beslutet_inte_fattat",
              l -> l.o().beslut().dag().isAfter(l.idag()),
              l -> Mening.av("beslutet_inte_fattat", l.o().beslut().dag())),
          new Regel<>(
              "",
              "mer_utbetalt_an_beviljat",
              l -> l.o().pengar().stream().anyMatch(p -> p.utbetalt().compareTo(p.beviljat()) > 0),
              l -> Mening.av("mer_utbetalt_an_beviljat")),
          new Regel<>(
              "",
              "utbetalt_utan_avtal",
              l -> !l.o().harAvtal() && l.nagotUtbetalt(),
              l -> Mening.av("utbetalt_utan_avtal")));

  private Overtaganderegler() {}

  static Optional<Hinder> hinder(Lage lage) {
    return Regel.forsta(ALLA, lage);
  }
}
