package se.samordna.gemensam;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Läser ett klockslag så som folk skriver det: {@code 9}, {@code 9.30}, {@code kl. 09:30}. */
public final class Klockslagstolk {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:kl(?:ockan|\\.)?\\s*)?(\\d{1,2})(?:\\s*[.:,h]\\s*(\\d{2})|(\\d{2}))?"
              + "(?:[.:]00)?\\s*(?:h|tim)?\\.?");

  private Klockslagstolk() {}

  /** Klockslaget, eller tomt när det skrivna inte är ett. */
  public static Optional<LocalTime> tolka(String skrivet) {
    Matcher m =
        FORM.matcher(
            skrivet.replaceAll("[\\s\\p{Z}\\p{Cf}]+", " ").strip().toLowerCase(Locale.ROOT));
    return m.matches() ? tid(m.group(1), minuter(m)) : Optional.empty();
  }

  private static String minuter(Matcher m) {
    return Optional.ofNullable(m.group(2)).or(() -> Optional.ofNullable(m.group(3))).orElse("0");
  }

  private static Optional<LocalTime> tid(String timme, String minut) {
    try {
      return Optional.of(LocalTime.of(Integer.parseInt(timme), Integer.parseInt(minut)));
    } catch (DateTimeException finnsInte) {
      return Optional.empty();
    }
  }
}
