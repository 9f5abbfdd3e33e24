package se.samordna.protokoll;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;
import se.samordna.protokoll.Utgava.Signering;

/** Vad som får hända med protokollet när (R16). */
final class Protokollregler {

  static final int FLEST_JUSTERARE = 2;

  /** Ett utskick för justering: hela protokollet, eller en paragraf som justeras genast. */
  record Skickande(Protokollunderlag underlag, List<Utgava> utgavor, boolean hela) {}

  /** Ett val av justerare. */
  record Val(Protokollunderlag underlag, List<String> personer) {

    boolean felAntal() {
      return personer.isEmpty()
          || personer.size() > FLEST_JUSTERARE
          || Set.copyOf(personer).size() != personer.size();
    }

    boolean ordforanden() {
      return personer.stream().anyMatch(p -> underlag.ordforande().filter(p::equals).isPresent());
    }

    boolean tjanstgjorde() {
      return underlag.tjanstgorande().stream()
          .map(Protokollunderlag.Deltagare::person)
          .collect(Collectors.toSet())
          .containsAll(personer);
    }
  }

  /** En som vill justera en utgåva. */
  record Justering(Utgava utgava, String person) {}

  /** Texten är låst från att protokollet skickats för justering. */
  static final List<Regel<List<Utgava>>> SKRIVA =
      List.of(
          new Regel<>(
              "R16",
              "protokollet_justerat",
              u -> hela(u).filter(h -> h.status() == Utgavestatus.JUSTERAD).isPresent(),
              u -> Mening.av("protokollet_justerat")),
          new Regel<>(
              "R16",
              "skickat_for_justering",
              u -> hela(u).isPresent(),
              u -> Mening.av("skickat_for_justering")));

  /** Justerarna väljs bland dem som tjänstgjort; den som lett mötet justerar ändå. */
  static final List<Regel<Val>> JUSTERARE =
      List.of(
          new Regel<>(
              "R16", "fel_antal_justerare", Val::felAntal, v -> Mening.av("fel_antal_justerare")),
          new Regel<>(
              "R16",
              "ordforanden_justerar",
              Val::ordforanden,
              v -> Mening.av("ordforanden_justerar")),
          new Regel<>(
              "R16", "tjanstgor_inte", v -> !v.tjanstgjorde(), v -> Mening.av("tjanstgor_inte")));

  /**
   * Hela protokollet skickas först när sammanträdet är slut: till dess tas reservationer emot
   * (R14).
   */
  static final List<Regel<Skickande>> SKICKA =
      List.of(
          Regel.krock(
              "R16", "redan_skickat", Protokollregler::dubbel, s -> Mening.av("redan_skickat")),
          new Regel<>(
              "R14",
              "inte_avslutat",
              s -> s.hela() && s.underlag().avslutat().isEmpty(),
              s -> Mening.av("inte_avslutat")),
          new Regel<>(
              "R16",
              "inget_beslut",
              s -> !s.hela() && !beslutad(s.underlag()),
              s -> Mening.av("inget_beslut_2")),
          new Regel<>(
              "R16",
              "ingen_ordforande",
              s -> s.underlag().ordforande().isEmpty(),
              s -> Mening.av("ingen_ordforande")),
          new Regel<>(
              "R16",
              "justerare_saknas",
              s -> s.underlag().justerare().isEmpty(),
              s -> Mening.av("justerare_saknas")));

  /** Den som ska justera, medan utgåvan är ute, och som inte redan svarat. */
  static final List<Regel<Justering>> JUSTERA =
      List.of(
          Regel.roll(
              "R16",
              "inte_justerare",
              j -> j.utgava().signering(j.person()).isEmpty(),
              j -> Mening.av("inte_justerare")),
          Regel.krock(
              "R16",
              "inaktuell_version",
              j -> j.utgava().status() != Utgavestatus.JUSTERING,
              j -> Mening.av("inaktuell_version_5")),
          Regel.krock(
              "R16",
              "redan_justerat",
              j -> j.utgava().signering(j.person()).filter(Signering::harSvarat).isPresent(),
              j -> Mening.av("redan_justerat")));

  private Protokollregler() {}

  /**
   * De kallade läser det som skickats; stab, revisor och den som leder sammanträdet också utkastet.
   *
   * @param serUtkast är stab, revisor eller den som leder
   */
  static boolean farLasas(boolean serUtkast, List<Utgava> skickade) {
    return serUtkast || !skickade.isEmpty();
  }

  static Optional<Hinder> farSkrivas(List<Utgava> utgavor) {
    return Regel.forsta(SKRIVA, utgavor);
  }

  /** Den utgåva av hela protokollet som gäller. */
  static Optional<Utgava> hela(List<Utgava> utgavor) {
    return utgavor.stream()
        .filter(u -> u.punkt().isEmpty() && u.status() != Utgavestatus.ATERLAMNAD)
        .findFirst();
  }

  static Optional<Hinder> justerare(Protokollunderlag u, List<String> personer) {
    return Regel.forsta(JUSTERARE, new Val(u, personer));
  }

  static Optional<Hinder> farSkickas(Protokollunderlag u, List<Utgava> utgavor, boolean hela) {
    return Regel.forsta(SKICKA, new Skickande(u, utgavor, hela));
  }

  private static boolean dubbel(Skickande s) {
    return s.utgavor().stream()
        .filter(u -> u.status() != Utgavestatus.ATERLAMNAD)
        .anyMatch(u -> u.punkt().isEmpty() || (!s.hela() && rorPunkten(u, s.underlag())));
  }

  private static boolean rorPunkten(Utgava utgava, Protokollunderlag u) {
    return utgava
        .punkt()
        .filter(p -> u.punkter().stream().anyMatch(f -> f.punkt().equals(p)))
        .isPresent();
  }

  private static boolean beslutad(Protokollunderlag u) {
    return !u.punkter().isEmpty() && u.punkter().stream().allMatch(p -> p.beslut().isPresent());
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
            ledare.stream().map(p -> ny(p, Justeringsroll.ORDFORANDE)),
            u.justerare().stream()
                .map(Protokollunderlag.Justerande::person)
                .filter(p -> !ledare.contains(p))
                .map(p -> ny(p, Justeringsroll.JUSTERARE)))
        .toList();
  }

  private static Signering ny(String person, Justeringsroll roll) {
    return new Signering(person, roll, Optional.empty(), Optional.empty());
  }

  static Optional<Hinder> farJustera(Utgava u, String person) {
    return Regel.forsta(JUSTERA, new Justering(u, person));
  }
}
