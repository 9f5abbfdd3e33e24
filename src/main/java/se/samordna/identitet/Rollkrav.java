package se.samordna.identitet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Vilka roller en handling krävde när den gjordes. Ett sparat svar lämnas bara ut till den som
 * fortfarande uppfyller dem: nyckeln bevisar att man gjorde det då, inte att man får det nu.
 */
public final class Rollkrav {

  private static final ScopedValue<Rollkrav> ANTECKNAS = ScopedValue.newInstance();

  private final Set<String> led = new TreeSet<>();

  /** Gör {@code arbete} och antecknar kraven som prövas och håller under tiden. */
  public <T, X extends Throwable> T anteckna(ScopedValue.CallableOp<? extends T, X> arbete)
      throws X {
    return ScopedValue.where(ANTECKNAS, this).call(arbete);
  }

  /**
   * Det som krävdes, som text. Varje led är uppfyllt av någon av sina roller, eller av medlemmen
   * man handlade för.
   */
  public String text(Aktor aktor) {
    Stream<String> medlemmar = aktor.medlemmar().stream().map(m -> "medlem=" + m);
    return Stream.concat(led.stream(), medlemmar).collect(Collectors.joining(";"));
  }

  /** Antecknar ett uppfyllt krav på någon av rollerna. */
  static void noterat(String... koder) {
    if (ANTECKNAS.isBound()) {
      ANTECKNAS.get().led.add(String.join(",", koder));
    }
  }

  /** Sant om {@code aktor} uppfyller allt som krävdes då. */
  public static boolean uppfyllt(String krav, Aktor aktor) {
    Set<String> har =
        Stream.concat(
                aktor.roller().stream().map(Roll::kod),
                aktor.medlemmar().stream().map(m -> "medlem=" + m))
            .collect(Collectors.toSet());
    return Arrays.stream(krav.split(";"))
        .filter(led -> !led.isEmpty())
        .map(led -> List.of(led.split(",")))
        .allMatch(led -> led.stream().anyMatch(har::contains));
  }
}
