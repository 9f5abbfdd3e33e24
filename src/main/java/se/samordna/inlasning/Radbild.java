package se.samordna.inlasning;

import java.util.List;
import java.util.Optional;

/**
 * En rad under rubriken, med kolumnernas innehåll utplockat.
 *
 * @param belopp det som står i beloppskolumnerna, tomma celler med; i kolumnernas ordning
 * @param ar radens eget år, ur en spalt med år eller en rubrik ovanför
 * @param luftFore sant när raden står först eller efter en tom rad
 */
record Radbild(
    int nummer,
    String namn,
    String avdelning,
    String lage,
    Optional<Integer> ar,
    List<Cell> belopp,
    boolean luftFore) {

  boolean harBelopp() {
    return belopp.stream()
        .anyMatch(c -> !c.arTom() && Beloppsskrift.bararEnhet(c.text()).isEmpty());
  }

  /** Ett namn utan belopp som bara är ett år: rubrik för raderna under. */
  boolean arArsrubrik() {
    return !harBelopp() && Arsrubrik.baraAr(namn);
  }
}
