package se.samordna.ansokan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.samordna.forbund.Medlem;
import se.samordna.gemensam.Skrivet;

/**
 * Vad en ansökan måste innehålla för att kunna lämnas in: en namngiven regel per krav, med sitt
 * nummer och sin text.
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

  private record Regel(Brist brist, Predicate<Provad> uppfylld) {}

  private static final List<Regel> REGLER =
      List.of(
          falt("rubrik", "Ge ansökan en rubrik.", Ansokan::rubrik),
          falt("insatstyp", "Välj vilken typ av insats det gäller.", Ansokan::insatstyp),
          falt("niva", "Välj individ- eller strukturnivå.", Ansokan::niva),
          falt("bakgrund", "Beskriv bakgrunden och behovet.", Ansokan::bakgrund),
          regel(
              "R1",
              "malgrupp_saknas",
              "malgrupp",
              "Beskriv målgruppen: personer som behöver samordnad rehabilitering.",
              p -> !Skrivet.tomt(p.ansokan().malgrupp())),
          regel(
              "R1",
              "syfte_saknas",
              "syfte",
              "Beskriv syftet och hur insatsen leder mot arbete.",
              p -> !Skrivet.tomt(p.ansokan().syfte())),
          regel(
              FORMULAR,
              "mal_saknas",
              "mal",
              "Ange minst ett mätbart mål: text, mått, utgångsläge, målvärde och källa.",
              p -> !p.ansokan().matbaraMal().isEmpty()),
          regel(
              "R2",
              "farre_an_tva_parter",
              "parter",
              "Minst två parter ska delta. Kommunerna räknas tillsammans som en part.",
              p -> p.parter().size() >= 2),
          regel(
              FORMULAR,
              "huvudman_saknas",
              "parter",
              "Utse en av parterna, och bara en, till huvudman.",
              p -> p.ansokan().huvudman().isPresent()),
          regel(
              FORMULAR,
              "kontakt_saknas",
              "parter",
              "Ange en kontaktperson för varje part.",
              p ->
                  p.ansokan().parter().stream()
                      .allMatch(d -> d.arTom() || !Skrivet.tomt(d.kontakt()))),
          regel(
              FORMULAR,
              "start_saknas",
              "start",
              "Ange när insatsen ska börja.",
              p -> p.ansokan().start().isPresent()),
          regel(
              FORMULAR,
              "slut_saknas",
              "slut",
              "Ange när insatsen ska vara klar.",
              p -> p.ansokan().slut().isPresent()),
          regel(
              FORMULAR,
              "budget_saknas",
              "budget",
              "Ange minst en budgetrad med ett belopp.",
              p -> p.ansokan().budget().stream().anyMatch(b -> b.beloppOre() > 0)),
          regel(
              FORMULAR,
              "medfinansiering_over_budget",
              "medfinansiering",
              "Medfinansieringen är större än budgeten ett år. Rätta beloppen.",
              p -> p.ansokan().sokt().stream().noneMatch(s -> s.belopp().arNegativt())),
          falt(
              "implementering",
              "Beskriv hur resultatet ska tas till vara när insatsen är slut.",
              Ansokan::implementering),
          falt("risker", "Beskriv riskerna och hur de möts.", Ansokan::risker));

  private Bristregler() {}

  static List<Brist> prova(Ansokan ansokan, Function<String, Optional<Medlem.Part>> partAv) {
    Provad provad = new Provad(ansokan, partAv);
    return REGLER.stream().filter(r -> !r.uppfylld().test(provad)).map(Regel::brist).toList();
  }

  private static Regel falt(String falt, String text, Function<Ansokan, String> varde) {
    return regel(
        FORMULAR, falt + "_saknas", falt, text, p -> !Skrivet.tomt(varde.apply(p.ansokan())));
  }

  private static Regel regel(
      String nummer, String kod, String falt, String text, Predicate<Provad> uppfylld) {
    return new Regel(new Brist(nummer, kod, falt, text, Brist.SAKNAS), uppfylld);
  }
}
