package se.samordna.gemensam;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/**
 * Numret som binder ihop allt ett klick leder till: raderna i loggen, svaret, kommandot i utkorgen,
 * jobbet som motorn ger tillbaka, spåret och bokföringen. Det säger inget om vem eller vad.
 */
public final class Korrelation {

  /** Namnet i loggen och i processens variabler. */
  public static final String NAMN = "korrelation";

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  private Korrelation() {}

  /** Numret i den här tråden, om någon börjat ett. */
  public static Optional<String> nu() {
    return Optional.ofNullable(MDC.get(NAMN));
  }

  /** {@code onskat} om det har rätt form, annars ett nytt. */
  public static String av(String onskat) {
    return FORM.matcher(onskat).matches() ? onskat : nytt();
  }

  private static String nytt() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }

  /** Kör {@code arbete} under numret och återställer det som var. */
  public static <T> T med(String nummer, Supplier<T> arbete) {
    Optional<String> forut = nu();
    MDC.put(NAMN, nummer);
    try {
      return arbete.get();
    } finally {
      forut.ifPresentOrElse(f -> MDC.put(NAMN, f), () -> MDC.remove(NAMN));
    }
  }
}
