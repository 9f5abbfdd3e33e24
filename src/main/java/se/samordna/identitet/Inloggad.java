package se.samordna.identitet;

import java.util.Optional;

/**
 * Vem som handlar i det arbete som pågår. Sägs av filtret för varje begäran, av skärmar som ritar
 * om sig och av arbetarna, alltid för ett arbete i taget: den går inte att glömma kvar till nästa.
 * Ett arbete i en annan tråd har ingen förrän det säger vem; då syns inga rader i databasen.
 */
public final class Inloggad {

  private static final ScopedValue<Aktor> AKTOR = ScopedValue.newInstance();

  private Inloggad() {}

  /** Den som handlar; {@link IllegalStateException} om ingen är satt. */
  public static Aktor aktor() {
    return AKTOR.orElseThrow(() -> new IllegalStateException("Ingen handlar i det här arbetet"));
  }

  public static Optional<Aktor> kanske() {
    return AKTOR.isBound() ? Optional.of(AKTOR.get()) : Optional.empty();
  }

  /**
   * Gör {@code arbete} som {@code aktor}; sedan gäller den som var. Felet i arbetet är arbetets.
   */
  public static <T, X extends Throwable> T som(
      Aktor aktor, ScopedValue.CallableOp<? extends T, X> arbete) throws X {
    return ScopedValue.where(AKTOR, aktor).call(arbete);
  }
}
