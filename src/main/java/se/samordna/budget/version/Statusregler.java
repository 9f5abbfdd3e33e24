package se.samordna.budget.version;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;
import se.samordna.gemensam.Skrivet;

/** När en version får flyttas (R20), i den ordning det prövas. */
final class Statusregler {

  /**
   * En flytt som någon vill göra.
   *
   * @param fran tomt när versionen är beslutad
   * @param pagaende sant när versionen står på en punkt som inte är avgjord
   */
  record Flytt(Optional<Beredningssteg> fran, Beredningssteg till, String skal, boolean pagaende) {

    boolean bakat() {
      return fran.filter(till::fore).isPresent();
    }
  }

  private static final Mening SKALET = Mening.av("version_skal_saknas");

  private static final Hinder UTAN_SKAL =
      Hinder.regel("skal_saknas", SKALET, List.of(new Faltfel("skal", "skal_saknas", SKALET)));

  static final List<Regel<Flytt>> REGLER =
      List.of(
          new Regel<>(
              "R20", "redan_beslutad", f -> f.fran().isEmpty(), f -> Mening.av("version_beslutad")),
          new Regel<>(
              "R20",
              "oforandrad_status",
              f -> f.fran().filter(f.till()::equals).isPresent(),
              f -> Mening.av("version_samma_status")),
          new Regel<>(
              "R20",
              "fel_ordning",
              f -> !f.bakat() && f.fran().filter(f.till()::narmastEfter).isEmpty(),
              f -> Mening.av("version_fel_ordning")),
          new Regel<>(
              "R20",
              "star_pa_listan",
              f -> f.bakat() && f.pagaende(),
              f -> Mening.av("version_pa_listan")),
          Regel.fast("R20", f -> f.bakat() && Skrivet.tomt(f.skal()), UTAN_SKAL));

  private Statusregler() {}

  static Optional<Hinder> prova(Flytt flytt) {
    return Regel.forsta(REGLER, flytt);
  }

  /** Stegen versionen kan flyttas till nu, om skälet finns där det behövs. */
  static List<Beredningssteg> mojliga(Optional<Beredningssteg> fran, boolean pagaende) {
    return Arrays.stream(Beredningssteg.values())
        .filter(till -> prova(new Flytt(fran, till, "skäl", pagaende)).isEmpty())
        .toList();
  }
}
