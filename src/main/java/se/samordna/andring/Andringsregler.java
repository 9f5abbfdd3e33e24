package se.samordna.andring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;
import se.samordna.insats.Insats;
import se.samordna.sammantrade.Andringsslag;

/** Vad varje slags ändring får innehålla. Att pengarna ryms prövar huvudboken. */
final class Andringsregler {

  private static final String FEL_INNEHALL = "fel_innehall";

  /** En ändring någon vill göra av insatsen. */
  record Lage(Insats insats, Andringsslag slag, Andringsbegaran begaran) {

    boolean pagar() {
      Set<Insats.Status> gar =
          slag == Andringsslag.ATERFORING
              ? Set.of(Insats.Status.PAGAR, Insats.Status.AVSLUTAD)
              : Set.of(Insats.Status.AVTAL, Insats.Status.PAGAR);
      return gar.contains(insats.status());
    }

    boolean summanAndras() {
      long ut = Arsbelopp.summa(begaran.minskningar()).ore();
      long in = begaran.okningar().stream().mapToLong(Andringsbegaran.Okning::beloppOre).sum();
      return ut == 0 || ut != in;
    }

    boolean sammaArBadaHall() {
      Set<Integer> fran =
          begaran.minskningar().stream().map(Arsbelopp::ar).collect(Collectors.toSet());
      return begaran.okningar().stream().anyMatch(o -> fran.contains(o.ar()));
    }

    boolean sammaArTvaGanger() {
      return begaran.okningar().stream().map(Andringsbegaran.Okning::ar).distinct().count()
          < begaran.okningar().size();
    }

    boolean slutEfter() {
      return begaran.nyttSlut().filter(s -> s.isAfter(insats.slut())).isPresent();
    }

    boolean slutUnderTiden() {
      return begaran
          .nyttSlut()
          .filter(s -> s.isBefore(insats.slut()) && !s.isBefore(insats.start()))
          .isPresent();
    }
  }

  /** Det som gäller varje ändring. */
  static final List<Regel<Lage>> ALLA =
      List.of(
          new Regel<>(
              "",
              "insatsen_pagar_inte",
              l -> !l.pagar(),
              l -> Mening.av("insatsen_pagar_inte_andras")),
          new Regel<>(
              "",
              FEL_INNEHALL,
              l -> l.slag() != Andringsslag.INDEX && l.begaran().index().isPresent(),
              l -> Mening.av("bara_index_har_index")));

  private static final Regel<Lage> SLUT_ORORT =
      new Regel<>(
          "",
          FEL_INNEHALL,
          l -> l.begaran().nyttSlut().isPresent(),
          l -> Mening.av("slutdag_ror_inte"));

  private static final Regel<Lage> INGA_NYA_PENGAR =
      new Regel<>(
          "",
          FEL_INNEHALL,
          l -> !l.begaran().okningar().isEmpty(),
          l -> Mening.av("inga_nya_pengar"));

  private static final List<Regel<Lage>> BARA_MINSKAT = List.of(INGA_NYA_PENGAR, SLUT_ORORT);

  /** Det som gäller vart slag, efter det som gäller alla. */
  static final Map<Andringsslag, List<Regel<Lage>>> FOR_SLAGET =
      Map.of(
          Andringsslag.ANDRING,
          List.of(
              new Regel<>(
                  "",
                  "inget_andrat",
                  l -> l.begaran().minskningar().isEmpty() && l.begaran().okningar().isEmpty(),
                  l -> Mening.av("inget_andrat_insats")),
              SLUT_ORORT),
          Andringsslag.FORLANGNING,
          List.of(
              new Regel<>(
                  "",
                  "fel_slutdag",
                  l -> !l.slutEfter(),
                  l -> Mening.av("forlangning_slutdag", l.insats().slut())),
              new Regel<>(
                  "",
                  FEL_INNEHALL,
                  l -> !l.begaran().minskningar().isEmpty(),
                  l -> Mening.av("forlangning_minskar"))),
          Andringsslag.OMFORDELNING,
          List.of(
              new Regel<>("", "summan_andras", Lage::summanAndras, l -> Mening.av("summan_andras")),
              new Regel<>("", "samma_ar", Lage::sammaArBadaHall, l -> Mening.av("samma_ar_flytt")),
              SLUT_ORORT),
          Andringsslag.INDEX,
          List.of(
              new Regel<>(
                  "", "fel_index", l -> l.begaran().index().isEmpty(), l -> Mening.av("index_hur")),
              new Regel<>("", "samma_ar", Lage::sammaArTvaGanger, l -> Mening.av("samma_ar_index")),
              new Regel<>(
                  "",
                  "inget_ar",
                  l -> l.begaran().okningar().isEmpty(),
                  l -> Mening.av("inget_ar")),
              new Regel<>(
                  "",
                  FEL_INNEHALL,
                  l -> !l.begaran().minskningar().isEmpty(),
                  l -> Mening.av("index_minskar")),
              SLUT_ORORT),
          Andringsslag.FORTIDA_SLUT,
          List.of(
              new Regel<>(
                  "",
                  "fel_slutdag",
                  l -> !l.slutUnderTiden(),
                  l -> Mening.av("fortida_slutdag", l.insats().start(), l.insats().slut())),
              INGA_NYA_PENGAR),
          Andringsslag.ATERFORING,
          BARA_MINSKAT,
          Andringsslag.UPPHAVANDE,
          BARA_MINSKAT);

  private Andringsregler() {}

  static Optional<Hinder> prova(Insats insats, Andringsslag slag, Andringsbegaran b) {
    Lage lage = new Lage(insats, slag, b);
    return Regel.forsta(ALLA, lage)
        .or(() -> Regel.forsta(FOR_SLAGET.getOrDefault(slag, List.of()), lage));
  }
}
