package se.samordna.ansokan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.forbund.Medlem;
import se.samordna.gemensam.Mening;
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

  private record Regel(String nummer, String kod, String falt, Predicate<Provad> uppfylld) {

    Brist brist() {
      return new Brist(nummer, kod, falt, Mening.text("brist_" + kod), Brist.SAKNAS);
    }
  }

  private static final List<Regel> REGLER =
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
  private static List<Regel> karnan() {
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
            p -> p.ansokan().sokt().stream().noneMatch(s -> s.belopp().arNegativt())));
  }

  /** Texterna i avsnittet som någon kräver. */
  private static List<Regel> texter(Fritext.Avsnitt avsnitt) {
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
    return REGLER.stream().filter(r -> !r.uppfylld().test(provad)).map(Regel::brist).toList();
  }

  private static Regel falt(String falt, Function<Ansokan, String> varde) {
    return regel(FORMULAR, falt + "_saknas", falt, p -> !Skrivet.tomt(varde.apply(p.ansokan())));
  }

  private static Regel regel(String nummer, String kod, String falt, Predicate<Provad> uppfylld) {
    return new Regel(nummer, kod, falt, uppfylld);
  }
}
