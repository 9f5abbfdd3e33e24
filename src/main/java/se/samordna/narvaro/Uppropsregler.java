package se.samordna.narvaro;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.samordna.forbund.Plats;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;
import se.samordna.identitet.Aktor;
import se.samordna.mote.Sammantrade;
import se.samordna.narvaro.Ledningsregler.Motesledande;

/**
 * Reglerna för ett upprop, i den ordning de prövas. En ersättare som anmäls tjänstgöra fast platsen
 * inte är ledig nekas inte: hon räknas bara om platsen blir det, till exempel när ledamoten har
 * jäv.
 */
public final class Uppropsregler {

  /**
   * Det uppropade mot registret.
   *
   * @param kanda förbundets personer
   * @param distans styrelsen har beslutat att man får delta på distans (R19)
   * @param nagonsinJaviga de som anmält jäv på någon punkt: deras plats kan behöva en ersättare
   */
  public record Lage(
      Upprop upprop, Set<String> kanda, Set<String> nagonsinJaviga, boolean distans) {

    boolean tjanstgor(String person) {
      return upprop.rad(person).filter(Narvarande::tjanstgor).isPresent();
    }

    List<Plats> tjanstgorandeErsattare(String medlem) {
      return upprop.ersattare(medlem).stream().filter(p -> tjanstgor(p.anvandare())).toList();
    }
  }

  static final List<Regel<Lage>> ALLA =
      List.of(
          new Regel<>(
              "R12",
              "person_tva_ganger",
              Uppropsregler::nagonTvaGanger,
              l -> Mening.av("person_tva_ganger_upprop")),
          new Regel<>(
              "R12",
              "okand_person",
              l -> okand(l).isPresent(),
              l -> Mening.av("okand_person_upprop", okand(l).orElse(""))),
          new Regel<>(
              "R19",
              "distans_inte_tillaten",
              l -> !l.distans() && pa(l, Narvarande.Satt.DISTANS),
              l -> Mening.av("distans_inte_tillaten_upprop")),
          new Regel<>(
              "R7",
              "fel_ordning",
              l -> forbigangen(l).isPresent(),
              l -> Mening.av("fel_ordning_ersattare", forbigangen(l).map(Plats::namn).orElse(""))));

  /** Någon som vill hålla upprop, och med det öppna sammanträdet. */
  public record Oppnande(
      Ledning ledning, Aktor aktor, Sammantrade mote, LocalDate idag, boolean installt)
      implements Motesledande {}

  /** Prövas före det uppropade: rollen (403), att mötet inte är slut (409), dagen (422). */
  static final List<Regel<? super Oppnande>> OPPNA =
      List.of(
          Ledningsregler.HALLER_UPPROP,
          Ledningsregler.OAVSLUTAT,
          new Regel<Oppnande>(
              "R16",
              "for_tidigt",
              o -> o.mote().dag().isAfter(o.idag()),
              o -> Mening.av("for_tidigt", o.mote().dag())),
          new Regel<Oppnande>("", "installt", Oppnande::installt, o -> Mening.av("installt_2")));

  private Uppropsregler() {}

  public static Optional<Hinder> prova(Oppnande oppnande) {
    return Regel.forsta(OPPNA, oppnande);
  }

  public static Optional<Hinder> prova(Lage lage) {
    return Regel.forsta(ALLA, lage);
  }

  private static boolean pa(Lage l, Narvarande.Satt satt) {
    return l.upprop().narvarande().stream().anyMatch(n -> n.satt() == satt);
  }

  private static boolean nagonTvaGanger(Lage l) {
    Set<String> sedda = new HashSet<>();
    return l.upprop().narvarande().stream().anyMatch(n -> !sedda.add(n.person()));
  }

  private static Optional<String> okand(Lage l) {
    return l.upprop().narvarande().stream()
        .map(Narvarande::person)
        .filter(Predicate.not(l.kanda()::contains))
        .findFirst();
  }

  /** R7: en närvarande ersättare utan jäv som står före en som tjänstgör. */
  private static Optional<Plats> forbigangen(Lage l) {
    return medlemmar(l).stream()
        .flatMap(
            medlem -> {
              List<Plats> ordning = l.upprop().ersattare(medlem);
              int sista =
                  l.tjanstgorandeErsattare(medlem).stream()
                      .mapToInt(ordning::indexOf)
                      .max()
                      .orElse(0);
              return ordning.stream().limit(sista).filter(p -> kundeTjanstgora(l, p));
            })
        .findFirst();
  }

  private static boolean kundeTjanstgora(Lage l, Plats ersattare) {
    return !l.nagonsinJaviga().contains(ersattare.anvandare())
        && l.upprop().rad(ersattare.anvandare()).filter(n -> !n.tjanstgor()).isPresent();
  }

  private static List<String> medlemmar(Lage l) {
    return l.upprop().platser().stream().map(Plats::medlem).distinct().toList();
  }
}
