package se.samordna.gemensam.tecken;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Vad ett ord säger om att hela filen lästs fel en gång.
 *
 * @param underlig sant när det inte kan vara ett ord
 * @param rattas vägarna som gör ett svenskt ord av det
 */
record Fellasning(boolean underlig, List<Omtolkning.Vag> rattas) {

  /** Vägen som gör svenska ord av dem som inte är det; tom när alla redan är det. */
  static Optional<Omtolkning.Vag> vagen(Bytedelar delar, Teckenuppsattning filens) {
    if (filens != Teckenuppsattning.UTF8) {
      return Optional.empty();
    }
    Ordminne<Fellasning> ordets = new Ordminne<>(bytes -> av(filens, bytes));
    boolean underliga = false;
    long[] rattade = new long[Omtolkning.VAGAR.size()];
    for (Bytedelar.Del del : delar) {
      Fellasning ord = ordets.av(del.bytes());
      underliga |= ord.underlig();
      ord.rattas().forEach(v -> rattade[Omtolkning.VAGAR.indexOf(v)]++);
    }
    boolean nagon = underliga && Arrays.stream(rattade).anyMatch(r -> r > 0);
    return nagon ? Flest.av(Omtolkning.VAGAR, rattade) : Optional.empty();
  }

  private static Fellasning av(Teckenuppsattning filens, byte[] bytes) {
    Optional<String> ord = filens.las(bytes).filter(t -> Omtolkning.enkel(t).isEmpty());
    return new Fellasning(
        ord.filter(o -> !Ordbild.av(o).rimlig() && Omtolkning.harAscii(o)).isPresent(),
        Omtolkning.VAGAR.stream()
            .filter(v -> ord.flatMap(o -> Omtolkning.genom(v, o)).isPresent())
            .toList());
  }
}
