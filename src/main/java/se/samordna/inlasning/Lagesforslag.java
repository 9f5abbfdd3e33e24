package se.samordna.inlasning;

import java.util.Optional;
import se.samordna.gemensam.Mening;

/**
 * Läget för en rad i långformen som inte säger något: det som radens namn talar om, med en fråga.
 * Utan det vore inget bidrag medlemsbidrag, och kvar att disponera utan buffert. Säger filen läget
 * på några intäkter är de andra utan läge med flit, och frågas bara om när namnet är en medlems.
 */
final class Lagesforslag {

  private static final String MEDLEMSBIDRAG = "medlemsbidrag";

  private Lagesforslag() {}

  static Optional<String> av(String slag, String namn, String lage, boolean medlemsbidragSagt) {
    if (!lage.isEmpty() || (slag.equals("intakt") && medlemsbidragSagt)) {
      return Optional.empty();
    }
    return Optional.of(Radord.lage(slag, namn)).filter(l -> !l.isEmpty());
  }

  static Optional<String> fraga(String slag, String namn, String lage, boolean medlemsbidragSagt) {
    Optional<String> foreslaget = av(slag, namn, lage, medlemsbidragSagt);
    if (foreslaget.isPresent()) {
      return Optional.of(Mening.text("laget_foreslas", namn, foreslaget.get().replace('_', ' ')));
    }
    boolean medlems =
        lage.isEmpty()
            && slag.equals("intakt")
            && medlemsbidragSagt
            && Radord.arSomIntakt(namn)
            && Radord.lage(slag, namn).equals(MEDLEMSBIDRAG);
    return medlems ? Optional.of(Mening.text("laget_inte_medlemsbidrag", namn)) : Optional.empty();
  }
}
