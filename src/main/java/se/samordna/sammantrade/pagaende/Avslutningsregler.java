package se.samordna.sammantrade.pagaende;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;
import se.samordna.mote.PunktId;

/**
 * När ett sammanträde får avslutas: inget är öppet, och inget lämnas oavgjort utan att det sägs.
 */
final class Avslutningsregler {

  /**
   * En punkt utan beslut.
   *
   * @param kraver punkten ska avgöras: ett ärende, en ändring, en budget, ett val eller ett beslut
   */
  record Oavgjord(PunktId punkt, int ordning, String rubrik, boolean kraver, boolean rostar) {}

  record Lage(List<Oavgjord> oavgjorda, Avslutning avslutning) {

    Lage {
      oavgjorda = List.copyOf(oavgjorda);
    }

    List<Oavgjord> kvar() {
      return oavgjorda.stream()
          .filter(Oavgjord::kraver)
          .filter(o -> !avslutning.hanterade().contains(o.punkt()))
          .toList();
    }

    List<Oavgjord> rostar() {
      return oavgjorda.stream().filter(Oavgjord::rostar).toList();
    }

    boolean andraPunkter() {
      Set<PunktId> finns = oavgjorda.stream().map(Oavgjord::punkt).collect(Collectors.toSet());
      return !finns.containsAll(avslutning.hanterade());
    }

    boolean tvaGanger() {
      List<PunktId> alla = avslutning.hanterade();
      return new HashSet<>(alla).size() < alla.size();
    }
  }

  static final Regel<Lage> OMROSTNING =
      new Regel<>(
          "R13",
          "omrostning_pagar",
          l -> !l.rostar().isEmpty(),
          l -> Mening.av("omrostning_pagar_avslut", uppraknat("punkt_nr", l.rostar())));

  static final Regel<Lage> OAVGJORDA =
      new Regel<>(
          "R14",
          "oavgjorda_punkter",
          l -> Optional.of(l.kvar()).filter(k -> !k.isEmpty()).map(Avslutningsregler::oavgjorda));

  private static final Regel<Lage> SAMMA_PUNKTER =
      Regel.krock(
          "", "inaktuell_version", Lage::andraPunkter, l -> Mening.av("inaktuell_version_3"));

  private static final Regel<Lage> EN_GANG =
      new Regel<>("", "punkt_tva_ganger", Lage::tvaGanger, l -> Mening.av("punkt_tva_ganger"));

  static final List<Regel<Lage>> ALLA = List.of(OMROSTNING, SAMMA_PUNKTER, EN_GANG, OAVGJORDA);

  private Avslutningsregler() {}

  static Optional<Hinder> prova(Lage l) {
    return Regel.forsta(ALLA, l);
  }

  private static Hinder oavgjorda(List<Oavgjord> kvar) {
    return Hinder.regel(
            "oavgjorda_punkter",
            Mening.av(
                kvar.size() == 1 ? "oavgjorda_punkter" : "oavgjorda_punkter_flera",
                uppraknat("punkt_forst", kvar)))
        .med("punkter", kvar.stream().map(Rad::av).toList());
  }

  /** En oavgjord punkt i svaret. */
  record Rad(java.util.UUID punkt, int ordning, String rubrik) {

    static Rad av(Oavgjord o) {
      return new Rad(o.punkt().varde(), o.ordning(), o.rubrik());
    }
  }

  /**
   * @param forst den första punktens nyckel: med stor bokstav när den inleder meningen
   */
  private static Mening uppraknat(String forst, List<Oavgjord> punkter) {
    return Mening.foljd(
        "uppraknat",
        IntStream.range(0, punkter.size())
            .mapToObj(i -> Mening.av(i == 0 ? forst : "punkt_nr", punkter.get(i).ordning()))
            .toList());
  }
}
