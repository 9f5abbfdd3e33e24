package se.samordna.gemensam;

import java.util.Optional;
import java.util.function.Function;

/**
 * Utfallet av en handling: antingen värdet eller ett {@link Hinder} som användaren kan handla på.
 * En tjänstemetod som svarar {@code Nej} rullar alltid tillbaka sin transaktion (se {@code
 * identitet.NejRullarTillbaka}): inget sparas när något nekas.
 */
public sealed interface Svar<T> {

  record Ja<T>(T varde) implements Svar<T> {}

  record Nej<T>(Hinder hinder) implements Svar<T> {}

  static <T> Svar<T> ja(T varde) {
    return new Ja<>(varde);
  }

  /** Ja, utan något att lämna tillbaka. */
  static Svar<Klart> klart() {
    return ja(Klart.KLART);
  }

  static <T> Svar<T> nej(Hinder hinder) {
    return new Nej<>(hinder);
  }

  /**
   * Det som söktes, eller nej: {@code finns_inte} (404).
   *
   * @param sak vad som söktes, så som det sägs till den som frågar
   */
  static <T> Svar<T> finns(Optional<T> sokt, Mening sak) {
    return sokt.map(Svar::ja).orElseGet(() -> nej(Hinder.saknas(sak)));
  }

  /** Värdet, när inget hindrar; annars nej. */
  static <T> Svar<T> utanHinder(Optional<Hinder> hinder, T varde) {
    return hinder.<Svar<T>>map(Svar::nej).orElseGet(() -> ja(varde));
  }

  default boolean arJa() {
    return this instanceof Ja<T>;
  }

  default <R> Svar<R> sedan(Function<T, Svar<R>> nasta) {
    return switch (this) {
      case Ja<T>(T v) -> nasta.apply(v);
      case Nej<T>(Hinder h) -> nej(h);
    };
  }

  default <R> Svar<R> som(Function<T, R> f) {
    return sedan(v -> ja(f.apply(v)));
  }

  /** Värdet, eller {@link IllegalStateException} om svaret är nej: för anrop som inte kan nekas. */
  default T varde() {
    return switch (this) {
      case Ja<T>(T v) -> v;
      case Nej<T>(Hinder h) -> throw new IllegalStateException(h.kod() + ": " + h.text());
    };
  }
}
