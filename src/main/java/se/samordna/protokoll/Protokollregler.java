package se.samordna.protokoll;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.protokoll.Utgava.Signering;

/** Vad som får hända med protokollet när (R16). */
final class Protokollregler {

  static final int FLEST_JUSTERARE = 2;

  private Protokollregler() {}

  /**
   * De kallade läser det som skickats; stab, revisor och den som leder sammanträdet också utkastet.
   *
   * @param serUtkast är stab, revisor eller den som leder
   */
  static boolean farLasas(boolean serUtkast, List<Utgava> skickade) {
    return serUtkast || !skickade.isEmpty();
  }

  /** Texten är låst från att protokollet skickats för justering. */
  static Optional<Hinder> farSkrivas(List<Utgava> utgavor) {
    return hela(utgavor)
        .map(
            u ->
                u.status() == Utgava.Status.JUSTERAD
                    ? Hinder.regel("protokollet_justerat", Mening.av("protokollet_justerat"))
                    : Hinder.regel("skickat_for_justering", Mening.av("skickat_for_justering")));
  }

  /** Den utgåva av hela protokollet som gäller. */
  static Optional<Utgava> hela(List<Utgava> utgavor) {
    return utgavor.stream()
        .filter(u -> u.punkt().isEmpty() && u.status() != Utgava.Status.ATERLAMNAD)
        .findFirst();
  }

  /** Justerarna väljs bland dem som tjänstgjort; den som lett mötet justerar ändå. */
  static Optional<Hinder> justerare(Protokollunderlag u, List<String> personer) {
    Set<String> tjanstgorande =
        u.tjanstgorande().stream()
            .map(Protokollunderlag.Deltagare::person)
            .collect(Collectors.toSet());
    if (personer.isEmpty()
        || personer.size() > FLEST_JUSTERARE
        || Set.copyOf(personer).size() != personer.size()) {
      return Optional.of(Hinder.regel("fel_antal_justerare", Mening.av("fel_antal_justerare")));
    }
    if (personer.stream().anyMatch(p -> u.ordforande().filter(p::equals).isPresent())) {
      return Optional.of(Hinder.regel("ordforanden_justerar", Mening.av("ordforanden_justerar")));
    }
    return tjanstgorande.containsAll(personer)
        ? Optional.empty()
        : Optional.of(Hinder.regel("tjanstgor_inte", Mening.av("tjanstgor_inte")));
  }

  /**
   * Hela protokollet skickas först när sammanträdet är slut: till dess tas reservationer emot
   * (R14).
   */
  static Optional<Hinder> farSkickas(Protokollunderlag u, List<Utgava> utgavor, boolean hela) {
    return dubbel(utgavor, hela, u)
        .or(() -> hela ? avslutat(u) : beslutad(u))
        .or(
            () ->
                u.ordforande().isEmpty()
                    ? Optional.of(Hinder.regel("ingen_ordforande", Mening.av("ingen_ordforande")))
                    : Optional.empty())
        .or(
            () ->
                u.justerare().isEmpty()
                    ? Optional.of(Hinder.regel("justerare_saknas", Mening.av("justerare_saknas")))
                    : Optional.empty());
  }

  private static Optional<Hinder> dubbel(List<Utgava> utgavor, boolean hela, Protokollunderlag u) {
    boolean galler =
        utgavor.stream()
            .filter(g -> g.status() != Utgava.Status.ATERLAMNAD)
            .anyMatch(
                g ->
                    hela
                        ? g.punkt().isEmpty()
                        : g.punkt().isEmpty()
                            || g.punkt()
                                .filter(
                                    p -> u.punkter().stream().anyMatch(f -> f.punkt().equals(p)))
                                .isPresent());
    return galler
        ? Optional.of(Hinder.krock("redan_skickat", Mening.av("redan_skickat")))
        : Optional.empty();
  }

  private static Optional<Hinder> avslutat(Protokollunderlag u) {
    return u.avslutat().isPresent()
        ? Optional.empty()
        : Optional.of(Hinder.regel("inte_avslutat", Mening.av("inte_avslutat")));
  }

  private static Optional<Hinder> beslutad(Protokollunderlag u) {
    return u.punkter().stream().allMatch(p -> p.beslut().isPresent()) && !u.punkter().isEmpty()
        ? Optional.empty()
        : Optional.of(Hinder.regel("inget_beslut", Mening.av("inget_beslut_2")));
  }

  /**
   * Den som ledde mötet, var och en som ledde en punkt i hennes ställe, och de valda justerarna.
   */
  static List<Signering> signeringar(Protokollunderlag u) {
    List<String> ledare =
        Stream.concat(
                u.ordforande().stream(), u.punkter().stream().flatMap(p -> p.ledare().stream()))
            .distinct()
            .toList();
    return Stream.concat(
            ledare.stream().map(p -> ny(p, Utgava.Roll.ORDFORANDE)),
            u.justerare().stream()
                .map(Protokollunderlag.Justerande::person)
                .filter(p -> !ledare.contains(p))
                .map(p -> ny(p, Utgava.Roll.JUSTERARE)))
        .toList();
  }

  private static Signering ny(String person, Utgava.Roll roll) {
    return new Signering(person, roll, Optional.empty(), Optional.empty());
  }

  /** Den som ska justera, medan utgåvan är ute, och som inte redan svarat. */
  static Optional<Hinder> farJustera(Utgava u, String person) {
    if (u.signering(person).isEmpty()) {
      return Optional.of(Hinder.roll("inte_justerare", Mening.av("inte_justerare")));
    }
    if (u.status() != Utgava.Status.JUSTERING) {
      return Optional.of(Hinder.krock("inaktuell_version", Mening.av("inaktuell_version_5")));
    }
    return u.signering(person).filter(Signering::harSvarat).isPresent()
        ? Optional.of(Hinder.krock("redan_justerat", Mening.av("redan_justerat")))
        : Optional.empty();
  }
}
