package se.samordna.gemensam.tecken;

import java.util.List;
import java.util.Optional;

/** Den som flest ord talar för. */
final class Flest {

  private Flest() {}

  /** Den första av dem med störst summa. */
  static <T> Optional<T> av(List<T> alla, long[] summor) {
    int storst = 0;
    for (int i = 1; i < summor.length; i++) {
      storst = summor[i] > summor[storst] ? i : storst;
    }
    return alla.isEmpty() ? Optional.empty() : Optional.of(alla.get(storst));
  }
}
