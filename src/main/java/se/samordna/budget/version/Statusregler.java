package se.samordna.budget.version;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;
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

  private static final String SKAL_SAKNAS = "skal_saknas";

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
          new Regel<>(
              "R20",
              SKAL_SAKNAS,
              f -> f.bakat() && Skrivet.tomt(f.skal()),
              f -> Mening.av("version_skal_saknas")));

  private Statusregler() {}

  static Optional<Hinder> prova(Flytt flytt) {
    return Regel.forsta(REGLER, flytt).map(r -> hinder(r, flytt));
  }

  private static Hinder hinder(Regel<Flytt> regel, Flytt flytt) {
    Mening mening = regel.text().apply(flytt);
    return regel.kod().equals(SKAL_SAKNAS)
        ? Hinder.regel(regel.kod(), mening, List.of(new Faltfel("skal", regel.kod(), mening)))
        : Hinder.regel(regel.kod(), mening);
  }

  /** Stegen versionen kan flyttas till nu, om skälet finns där det behövs. */
  static List<Beredningssteg> mojliga(Optional<Beredningssteg> fran, boolean pagaende) {
    return Arrays.stream(Beredningssteg.values())
        .filter(till -> prova(new Flytt(fran, till, "skäl", pagaende)).isEmpty())
        .toList();
  }
}
