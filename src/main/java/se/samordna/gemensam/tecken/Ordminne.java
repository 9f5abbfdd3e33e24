package se.samordna.gemensam.tecken;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Minns vad ett ord gav. En fil upprepar sina ord: då räknas vart och ett en gång. Bara så många
 * och så långa att minnet är litet; andra räknas varje gång.
 *
 * @param <T> svaret
 */
final class Ordminne<T> {

  private static final int FLEST = 20_000;

  /** I byte. */
  private static final int LANGST = 64;

  private final Map<ByteBuffer, T> kanda = new HashMap<>();
  private final Function<byte[], T> rakna;

  Ordminne(Function<byte[], T> rakna) {
    this.rakna = rakna;
  }

  T av(byte[] ord) {
    ByteBuffer nyckel = ByteBuffer.wrap(ord);
    T kant = kanda.get(nyckel);
    if (kant != null) {
      return kant;
    }
    T svar = rakna.apply(ord);
    if (ord.length <= LANGST && kanda.size() < FLEST) {
      kanda.put(nyckel, svar);
    }
    return svar;
  }
}
