package se.samordna.lokal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Motorn som den lokala miljön går med. Orden är de som inställningen {@code samordna.motor} har.
 */
public enum Motorval {
  /** Zeebe som egen process bredvid programmet. */
  ZEEBE,
  /** Motorn inne i programmet: ingen server till. */
  INBADDAD;

  private static final String INSTALLNING = "SAMORDNA_MOTOR";

  /** Motorn som miljön säger ({@code SAMORDNA_MOTOR}), annars Zeebe; {@link Startfel} på annat. */
  static Motorval ur(Map<String, String> miljo) {
    String ord = miljo.getOrDefault(INSTALLNING, "").strip();
    if (ord.isEmpty()) {
      return ZEEBE;
    }
    return med(ord)
        .orElseThrow(
            () ->
                new Startfel(
                    "%s=%s är ingen motor. Ange zeebe eller inbaddad."
                        .formatted(INSTALLNING, ord)));
  }

  static Optional<Motorval> med(String ord) {
    return Arrays.stream(values()).filter(m -> m.ord().equals(ord)).findFirst();
  }

  /** Ordet i inställningen. */
  public String ord() {
    return name().toLowerCase(Locale.ROOT);
  }
}
