package se.samordna.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Pengar;
import se.samordna.gemensam.Regel;
import se.samordna.identitet.Aktor;

/** Reglerna för ett beslut på delegation, i den ordning de prövas (R10, R22). */
final class Delegationsregler {

  /**
   * Det som prövas.
   *
   * @param rad kostnadsraden i årets budget; tomt när den inte finns bland drift och personal
   * @param harPlats den förtroendevalda har kvar sin plats den dagen
   * @param enhet enheten förbundet räknar i, {@code kr} eller {@code tkr}
   */
  record Lage(
      Delegation delegation,
      Aktor aktor,
      LocalDate dag,
      boolean harPlats,
      Optional<NyttDelegationsbeslut.Betalning> kostnad,
      Optional<String> rad,
      String enhet) {}

  private static final List<Regel<Lage>> ALLA =
      List.of(
          new Regel<>(
              "R10",
              "inte_delegerat_till_dig",
              l -> !l.delegation().mottagare().ar(l.aktor()),
              l -> Mening.av("inte_delegerat_till_dig")),
          new Regel<>(
              "R10",
              "saknar_plats",
              l -> l.delegation().mottagare().person().isPresent() && !l.harPlats(),
              l -> Mening.av("delegation_utan_plats")),
          new Regel<>(
              "R10",
              "delegationen_galler_inte",
              l -> !l.delegation().galler(l.dag()),
              l -> Mening.av("delegationen_galler_inte", l.dag())),
          new Regel<>(
              "R10",
              "over_beloppsgransen",
              Delegationsregler::overGransen,
              l ->
                  Mening.av(
                      "over_beloppsgransen",
                      Pengar.text(l.enhet(), l.delegation().beloppsgrans().orElse(Belopp.NOLL)))),
          new Regel<>(
              "R22",
              "okand_budgetrad",
              l -> l.kostnad().isPresent() && l.rad().isEmpty(),
              l -> Mening.av("okand_budgetrad_delegation")));

  private Delegationsregler() {}

  static Optional<Hinder> prova(Lage lage) {
    return Regel.forsta(ALLA, lage);
  }

  private static boolean overGransen(Lage l) {
    return l.kostnad()
        .filter(k -> l.delegation().beloppsgrans().filter(g -> k.beloppOre() > g.ore()).isPresent())
        .isPresent();
  }
}
