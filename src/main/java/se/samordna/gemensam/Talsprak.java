package se.samordna.gemensam;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Språket en mening sägs på just nu. Svenska gäller överallt, i API:t, handlingarna och breven;
 * bara den som har en öppen skärm på ett annat språk får sina nej och varningar på det.
 */
public final class Talsprak {

  public static final Locale SVENSKA = Locale.of("sv", "SE");

  /** Kakan där den som valt språk har sitt val. */
  public static final String KAKA = "samordna.sprak";

  private static final ScopedValue<Locale> BUNDET = ScopedValue.newInstance();

  private static volatile Supplier<Optional<Locale>> skarmens = Optional::empty;

  private Talsprak() {}

  /** Skärmarna säger här vilket språk den som står på tur har valt. */
  public static void folj(Supplier<Optional<Locale>> skarm) {
    skarmens = skarm;
  }

  public static Locale nu() {
    return BUNDET.isBound() ? BUNDET.get() : skarmens.get().orElse(SVENSKA);
  }

  /** Gör {@code arbete} på svenska vem som än står vid skärmen: en handling, ett protokoll. */
  public static <T> T svenska(Supplier<T> arbete) {
    return ScopedValue.where(BUNDET, SVENSKA).call(arbete::get);
  }
}
