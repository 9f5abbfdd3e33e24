package se.samordna.sammantrade.pagaende;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;
import se.samordna.narvaro.Tjanstgoring;
import se.samordna.sammantrade.Punktlage;

/** Bara den som tjänstgör på punkten yrkar, instämmer och röstar; aldrig den som har jäv. */
final class Deltaganderegler {

  /** En person som vill delta på en punkt. */
  record Lage(String person, Set<String> javiga, Tjanstgoring tjanstgoring) {

    static Lage av(Punktlage l, String person) {
      return new Lage(person, l.javiga(), l.tjanstgoring());
    }
  }

  static final Regel<Lage> JAV =
      new Regel<>(
          "R15", "jav", l -> l.javiga().contains(l.person()), l -> Mening.av("jav_deltar_inte"));

  static final List<Regel<Lage>> YRKA =
      List.of(
          JAV,
          new Regel<>(
              "R16",
              "tjanstgor_inte",
              l -> !l.tjanstgoring().tjanstgor(l.person()),
              l -> Mening.av("far_inte_yrka")));

  static final List<Regel<Lage>> ROSTA =
      List.of(
          JAV,
          new Regel<>(
              "R13",
              "saknar_rostratt",
              l -> !l.tjanstgoring().tjanstgor(l.person()),
              l -> Mening.av("far_inte_rosta")));

  /** Den som leder omröstningen får inte själv ha jäv, och styrelsen ska vara beslutsför. */
  static final List<Regel<Lage>> OPPNA =
      List.of(
          new Regel<>(
              "R15", "jav", l -> l.javiga().contains(l.person()), l -> Mening.av("jav_omrostning")),
          new Regel<>(
              "R12",
              "inte_beslutsfor",
              l -> !l.tjanstgoring().beslutsfor(),
              l -> Mening.av("inte_beslutsfor_omrostning")));

  private Deltaganderegler() {}

  static Optional<Hinder> prova(List<Regel<Lage>> regler, Lage lage) {
    return Regel.forsta(regler, lage);
  }
}
