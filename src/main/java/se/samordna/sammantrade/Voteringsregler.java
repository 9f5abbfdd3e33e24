package se.samordna.sammantrade;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;
import se.samordna.narvaro.Deltagande;
import se.samordna.narvaro.Ledningsregler;
import se.samordna.narvaro.Tjanstgoring;

/** Reglerna för en votering, i den ordning de prövas: jäv först, vad som än i övrigt är fel. */
final class Voteringsregler {

  /**
   * @param person den som antecknar voteringen
   */
  record Lage(String person, Set<String> javiga, Tjanstgoring tjanstgoring, Votering votering)
      implements Deltagande {

    Optional<String> javigIListan() {
      return votering.roster().stream().map(Rostning::person).filter(javiga::contains).findFirst();
    }

    Optional<String> utanRostratt() {
      return votering.roster().stream()
          .map(Rostning::person)
          .filter(p -> !tjanstgoring.tjanstgor(p))
          .findFirst();
    }
  }

  static final Regel<Lage> JAV =
      new Regel<>(
          "R15",
          "jav",
          l -> l.javigIListan().isPresent() || l.javiga().contains(l.person()),
          l ->
              l.javigIListan()
                  .map(p -> Mening.av("jav_votering_person", p))
                  .orElse(Mening.av("jav_votering")));

  /** Punkten är oavgjord, tas upp, och har ingen öppen omröstning på skärmarna. */
  static final List<Regel<? super Beslutsmojlighet.Fall>> PUNKTEN =
      List.of(
          Beslutsmojlighet.OBESLUTAD,
          Ledningsregler.OAVSLUTAT,
          Beslutsmojlighet.TAS_UPP,
          new Regel<Beslutsmojlighet.Fall>(
              "R13",
              "omrostning_pagar",
              f -> f.lage().omrostningPagar(),
              f -> Mening.av("omrostning_pagar")));

  static final List<Regel<Lage>> EFTER_JAV =
      List.of(
          new Regel<>(
              "R12",
              "inte_beslutsfor",
              l -> !l.tjanstgoring().beslutsfor(),
              l -> Mening.av("inte_beslutsfor_votering")),
          new Regel<>(
              "R13",
              "person_tva_ganger",
              Voteringsregler::nagonTvaGanger,
              l -> Mening.av("person_tva_ganger_votering")),
          new Regel<>(
              "R13",
              "saknar_rostratt",
              l -> l.utanRostratt().isPresent(),
              l -> Mening.av("saknar_rostratt_votering", l.utanRostratt().orElse(""))),
          new Regel<>(
              "R13",
              "utslagsrost_saknas",
              l -> l.votering().resultat(Majoritet.ENKEL) == Votering.Resultat.OAVGJORT,
              l -> Mening.av("utslagsrost_saknas")));

  private Voteringsregler() {}

  static Optional<Hinder> prova(Lage lage) {
    return Regel.forsta(EFTER_JAV, lage);
  }

  private static boolean nagonTvaGanger(Lage l) {
    Set<String> sedda = new HashSet<>();
    return l.votering().roster().stream().anyMatch(r -> !sedda.add(r.person()));
  }
}
