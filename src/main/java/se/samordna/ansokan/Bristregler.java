package se.samordna.ansokan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.forbund.Medlem;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;
import se.samordna.gemensam.Skrivet;

/**
 * Vad en ansökan måste innehålla för att kunna lämnas in: en namngiven regel per krav, med sitt
 * nummer. Vad man ska göra åt bristen står i textfilerna, under dess kod.
 */
final class Bristregler {

  private static final String FORMULAR = "formulär";

  /** Ansökan tillsammans med det registret vet om dess parter. */
  record Provad(Ansokan ansokan, Function<String, Optional<Medlem.Part>> partAv) {

    /** R2: två kommuner är en part, Försäkringskassan och Arbetsförmedlingen är två. */
    Set<Medlem.Part> parter() {
      return ansokan.medlemmar().stream()
          .flatMap(m -> partAv.apply(m).stream())
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  static final List<Regel<Provad>> REGLER =
      Stream.of(
              List.of(
                  falt("rubrik", Ansokan::rubrik),
                  falt("insatstyp", a -> a.insatstyp().kod()),
                  falt("niva", a -> a.niva().kod())),
              texter(Fritext.Avsnitt.BEHOVET),
              karnan(),
              texter(Fritext.Avsnitt.EFTERAT),
              texter(Fritext.Avsnitt.MER))
          .flatMap(List::stream)
          .toList();

  private Bristregler() {}

  /** Det som regler och pengar vilar på. */
  private static List<Regel<Provad>> karnan() {
    return List.of(
        regel(FORMULAR, "mal_saknas", "mal", p -> !p.ansokan().matbaraMal().isEmpty()),
        regel("R2", "farre_an_tva_parter", "parter", p -> p.parter().size() >= 2),
        regel(FORMULAR, "huvudman_saknas", "parter", p -> p.ansokan().huvudman().isPresent()),
        regel(
            FORMULAR,
            "kontakt_saknas",
            "parter",
            p ->
                p.ansokan().parter().stream()
                    .allMatch(d -> d.arTom() || !Skrivet.tomt(d.kontakt()))),
        regel(FORMULAR, "start_saknas", "start", p -> p.ansokan().start().isPresent()),
        regel(FORMULAR, "slut_saknas", "slut", p -> p.ansokan().slut().isPresent()),
        regel(
            FORMULAR,
            "budget_saknas",
            "budget",
            p -> p.ansokan().budget().stream().anyMatch(b -> b.beloppOre() > 0)),
        regel(
            FORMULAR,
            "medfinansiering_over_budget",
            "medfinansiering",
            p -> Sokt.av(p.ansokan()).stream().noneMatch(s -> s.belopp().arNegativt())));
  }

  /** Texterna i avsnittet som någon kräver. */
  private static List<Regel<Provad>> texter(Fritext.Avsnitt avsnitt) {
    return avsnitt.texter().stream()
        .filter(Fritext::kravs)
        .map(
            t ->
                regel(
                    t.krav() == Fritext.Krav.R1 ? "R1" : FORMULAR,
                    t.kod() + "_saknas",
                    t.kod(),
                    p -> !Skrivet.tomt(p.ansokan().text(t))))
        .toList();
  }

  static List<Brist> prova(Ansokan ansokan, Function<String, Optional<Medlem.Part>> partAv) {
    Provad provad = new Provad(ansokan, partAv);
    return REGLER.stream()
        .flatMap(r -> r.prova(provad).stream().map(h -> brist(r.nummer(), h)))
        .toList();
  }

  private static Brist brist(String nummer, Hinder hinder) {
    Hinder.Faltfel fel = hinder.fel().getFirst();
    return new Brist(nummer, fel.kod(), fel.falt(), fel.text(), Brist.Slag.SAKNAS);
  }

  private static Regel<Provad> falt(String falt, Function<Ansokan, String> varde) {
    return regel(FORMULAR, falt + "_saknas", falt, p -> !Skrivet.tomt(varde.apply(p.ansokan())));
  }

  private static Regel<Provad> regel(
      String nummer, String kod, String falt, Predicate<Provad> uppfylld) {
    Mening mening = Mening.av("brist_" + kod);
    return Regel.fast(
        nummer,
        uppfylld.negate(),
        Hinder.regel(kod, mening, List.of(new Hinder.Faltfel(falt, kod, mening))));
  }
}
