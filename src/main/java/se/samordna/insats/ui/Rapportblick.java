package se.samordna.insats.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Tillbakablick;
import se.samordna.gemensam.ui.Tillbakablick.Skillnad;
import se.samordna.insats.Rapport;

/**
 * Rapporten som lämnats tillbaka, sedd från båda håll: vad som begärts, och vad det blev av det.
 */
final class Rapportblick {

  private Rapportblick() {}

  /** För den som ska lämna den igen. */
  static Component aterlamnad(Rapport r) {
    Tillbakablick blick = new Tillbakablick(text("rapport.ater"));
    r.granskadAv().ifPresent(vem -> blick.med(text("komplettering.av"), vem));
    r.kompletterasSenast()
        .ifPresent(d -> blick.med(text("rapport.ater.senast"), Tider.veckodag(d)));
    blick.med(text("rapport.ater.forra"), Tider.tid(r.lamnad()));
    return r.kommentar().isBlank() ? blick : blick.ord(text("rapport.ater.vad"), r.kommentar());
  }

  /** För den som granskar den igen; tomt när den senaste inte är ett svar på en begäran. */
  static Optional<Component> kompletterad(List<Rapport> rapporter) {
    if (rapporter.size() < 2) {
      return Optional.empty();
    }
    Rapport efter = rapporter.getLast();
    Rapport fore = rapporter.get(rapporter.size() - 2);
    return fore.skaKompletteras() && fore.slag().equals(efter.slag())
        ? Optional.of(kompletterad(fore, efter))
        : Optional.empty();
  }

  private static Component kompletterad(Rapport fore, Rapport efter) {
    Tillbakablick blick =
        new Tillbakablick(text("rapport.kompletterad"))
            .med(text("rapport.kompletterad.nar"), Tider.tid(efter.lamnad()));
    fore.granskadAv().ifPresent(vem -> blick.med(text("komplettering.av"), vem));
    if (!fore.kommentar().isBlank()) {
      blick.ord(text("rapport.ater.vad"), fore.kommentar());
    }
    return blick.skillnad(skillnader(fore, efter), text("rapport.inget_andrat"));
  }

  private static List<Skillnad> skillnader(Rapport fore, Rapport efter) {
    return Stream.of(
            skillnad(text("rapport.period"), fore, efter, r -> List.of(r.period())),
            skillnad(text("rapport.text"), fore, efter, r -> List.of(r.text())),
            skillnad(
                text("rapport.indikatorer"),
                fore,
                efter,
                r -> r.indikatorer().stream().map(i -> i.namn() + ": " + i.varde()).toList()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Skillnad> skillnad(
      String falt, Rapport fore, Rapport efter, Function<Rapport, List<String>> varden) {
    List<String> forut = varden.apply(fore);
    List<String> nu = varden.apply(efter);
    return forut.equals(nu)
        ? Optional.empty()
        : Optional.of(
            new Skillnad(
                falt,
                forut.stream().filter(v -> !nu.contains(v)).toList(),
                nu.stream().filter(v -> !forut.contains(v)).toList()));
  }
}
