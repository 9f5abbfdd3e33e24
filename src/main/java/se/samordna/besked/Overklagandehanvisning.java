package se.samordna.besked;

import java.util.List;
import se.samordna.gemensam.Mening;

/**
 * Hur ett beslut av styrelsen kan överklagas: laglighetsprövning enligt 28 § lagen (2003:1210) om
 * finansiell samordning av rehabiliteringsinsatser och 13 kap. kommunallagen (2017:725).
 */
final class Overklagandehanvisning {

  private static final int VECKA = 7;

  private Overklagandehanvisning() {}

  /**
   * Meningarna i ordning: sättet, vem som får, vad som prövas, hur och när.
   *
   * @param dagar så länge beslutet får överklagas; lagens tre veckor om inget annat gäller (R33)
   */
  static List<Mening> av(int dagar) {
    return List.of(
        Mening.av("overklaga_satt"),
        Mening.av("overklaga_vem"),
        Mening.av("overklaga_vad"),
        Mening.av("overklaga_hur"),
        Mening.av("overklaga_tid", tid(dagar)));
  }

  private static Mening tid(int dagar) {
    return dagar % VECKA == 0
        ? Mening.av("overklaga_veckor", dagar / VECKA)
        : Mening.av("overklaga_dagar", dagar);
  }
}
