package se.samordna.identitet;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Vem som handlar i den här tråden. Sätts av filtret för API:t, av skärmarnas begäran och av
 * arbetarna; saknas den syns inga rader i databasen.
 */
public final class Inloggad {

  private static final ThreadLocal<Aktor> AKTOR = new ThreadLocal<>();

  private Inloggad() {}

  /** Den som handlar; {@link IllegalStateException} om ingen är satt. */
  public static Aktor aktor() {
    return kanske().orElseThrow(() -> new IllegalStateException("Ingen aktör i tråden"));
  }

  public static Optional<Aktor> kanske() {
    return Optional.ofNullable(AKTOR.get());
  }

  /** Kör {@code arbete} som {@code aktor} och återställer sedan den som var. */
  public static <T> T som(Aktor aktor, Supplier<T> arbete) {
    Aktor forut = AKTOR.get();
    satt(aktor);
    try {
      return arbete.get();
    } finally {
      if (forut == null) {
        rensa();
      } else {
        satt(forut);
      }
    }
  }

  public static void satt(Aktor aktor) {
    AKTOR.set(aktor);
  }

  public static void rensa() {
    AKTOR.remove();
  }
}
