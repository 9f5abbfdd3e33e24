package se.samordna.foredragning.lista;

import java.util.Optional;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;

/**
 * Det som står om en punkt, helt; det som är tomt tas bort.
 *
 * @param version punktens version när den lästes
 * @param foredragande person eller roll
 * @param beslutstext förslag till beslut
 * @param minuter beräknad tid
 */
public record AndraPunkt(
    int version,
    String rubrik,
    String foredragande,
    String beslutstext,
    String information,
    Optional<Integer> minuter,
    Optional<Begransning> begransad) {

  private static final int RAD = 200;
  private static final int TEXT = 10_000;
  private static final int LANGST_MINUTER = 600;

  /**
   * Rubriken visas bara för kallade, stab och revisor (R28).
   *
   * @param lagrum till exempel {@code OSL 21 kap. 1 §}
   * @param publikRubrik det som andra ser
   */
  public record Begransning(String lagrum, String publikRubrik) {}

  Granskning granska() {
    Granskning g =
        new Granskning()
            .obligatorisk("rubrik", rubrik, RAD)
            .rad("rubrik", rubrik, RAD)
            .rad("foredragande", foredragande, RAD)
            .text("beslutstext", beslutstext, TEXT)
            .text("information", information, TEXT)
            .krav(
                minuter.map(m -> m >= 1 && m <= LANGST_MINUTER).orElse(true),
                "minuter",
                "fel_tid",
                Mening.av("fel_tid", LANGST_MINUTER));
    begransad.ifPresent(
        b ->
            g.obligatorisk("begransad.lagrum", b.lagrum(), RAD)
                .rad("begransad.lagrum", b.lagrum(), RAD)
                .obligatorisk("begransad.publikRubrik", b.publikRubrik(), RAD)
                .rad("begransad.publikRubrik", b.publikRubrik(), RAD));
    return g;
  }
}
