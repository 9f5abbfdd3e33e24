package se.samordna.budget.arbetsblad;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;
import se.samordna.inlasning.Radregler;

/** Vad som får stå i en cell, och i en ny rad. Alla som bryts sägs, med cellens namn. */
final class Arbetsregler {

  private static final long STORST_ORE = 100_000_000_000_000L;

  /**
   * Det någon vill skriva.
   *
   * @param ar bladets år
   * @param slag avdelningen som raden får, om den byts samtidigt
   */
  record Cell(List<Integer> ar, Bladcell cell, String varde, String slag) {

    private boolean arBelopp() {
      return cell.falt() == Radfalt.BELOPP;
    }

    private boolean arTal() {
      return arBelopp() && varde.matches("-?\\d{1,15}");
    }

    private long ore() {
      return Long.parseLong(varde);
    }
  }

  /** Bladets ordning och vad som finns skrivs aldrig som en cell. */
  private static final Set<Radfalt> EGNA = Set.of(Radfalt.FINNS, Radfalt.PLATS, Radfalt.POST);

  static final List<Regel<Cell>> ALLA =
      List.of(
          regel(
              "felaktigt_namn",
              c -> c.cell().falt() == Radfalt.NAMN && !Radregler.namnDuger(c.varde()),
              Mening.av("felaktigt_namn", Radregler.LANGSTA_NAMN)),
          regel(
              "felaktigt_konto",
              c -> c.cell().falt() == Radfalt.KONTO && !Radregler.kontoDuger(c.varde()),
              Mening.av("felaktigt_konto")),
          regel(
              "felaktigt_slag",
              c -> c.cell().falt() == Radfalt.SLAG && !Radregler.slagDuger(c.varde()),
              Mening.av("felaktigt_slag")),
          regel(
              "felaktigt_lage",
              c -> c.cell().falt() == Radfalt.LAGE && !Radregler.lageDuger(c.slag(), c.varde()),
              Mening.av("felaktigt_lage")),
          regel(
              "felaktig_tackning",
              c ->
                  c.cell().falt() == Radfalt.TACKER
                      && !c.varde().isEmpty()
                      && !Radregler.arTryckt(c.slag()),
              Mening.av("felaktig_tackning")),
          regel(
              "fel_ar",
              c -> c.arBelopp() && !c.ar().contains(c.cell().ar()),
              Mening.av("fel_ar_2")),
          new Regel<>(
              "",
              "felaktigt_belopp",
              c -> c.arBelopp() && !c.varde().isEmpty() && !c.arTal(),
              c -> Mening.av("felaktigt_belopp_2", c.varde())),
          regel(
              "negativt_belopp",
              c -> c.arTal() && c.ore() < 0 && !Radregler.farVaraMinus(c.slag()),
              Mening.av("negativt_belopp")),
          regel(
              "for_stort_belopp",
              c -> c.arTal() && Math.abs(c.ore()) > STORST_ORE,
              Mening.av("for_stort_belopp")),
          regel(
              "felaktigt_falt", c -> EGNA.contains(c.cell().falt()), Mening.av("felaktigt_falt")));

  static final List<Regel<Nyrad>> NY_RAD =
      List.of(
          falt(
              "namn",
              "felaktigt_namn",
              n -> !Radregler.namnDuger(n.namn()),
              Mening.av("felaktigt_namn_2", Radregler.LANGSTA_NAMN)),
          falt(
              "slag",
              "felaktigt_slag",
              n -> !Radregler.slagDuger(n.slag()),
              Mening.av("felaktigt_slag_2")),
          falt(
              "lage",
              "felaktigt_lage",
              n -> !Radregler.lageDuger(n.slag(), n.lage()),
              Mening.av("felaktigt_lage_2")),
          falt(
              "konto",
              "felaktigt_konto",
              n -> !Radregler.kontoDuger(n.konto()),
              Mening.av("felaktigt_konto_2")));

  private Arbetsregler() {}

  private static Regel<Cell> regel(String kod, Predicate<Cell> bryts, Mening mening) {
    return Regel.fast("", bryts, Hinder.regel(kod, mening));
  }

  private static Regel<Nyrad> falt(String falt, String kod, Predicate<Nyrad> bryts, Mening mening) {
    return Regel.fast(
        "",
        bryts,
        new Hinder(Hinder.Slag.FORM, kod, mening, List.of(new Hinder.Faltfel(falt, kod, mening))));
  }
}
