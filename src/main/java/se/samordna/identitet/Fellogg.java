package se.samordna.identitet;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/**
 * Ett oväntat fel i loggen: en rad varje gång, men stacken bara första gången på en stund. Ett fel
 * som drabbar varje begäran ska gå att läsa, inte dränka det som hände strax före.
 */
@Component
public final class Fellogg {

  private static final Logger LOGG = LoggerFactory.getLogger(Fellogg.class);
  private static final Duration TYST = Duration.ofMinutes(10);
  private static final int FLEST = 200;

  private final Map<String, Long> skrivna =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> aldst) {
          return size() > FLEST;
        }
      };

  Fellogg() {}

  /** {@code vad} är det som inte gick, till exempel begärans väg. */
  public void skriv(String vad, Throwable fel) {
    Throwable orsak = NestedExceptionUtils.getMostSpecificCause(fel);
    String rad = enRad(vad + " misslyckades: " + orsak + " vid " + plats(orsak));
    if (Databasavbrott.bakom(fel) || !nytt(orsak.getClass().getName() + plats(orsak))) {
      LOGG.error(rad);
    } else {
      LOGG.error(rad, fel);
    }
  }

  /** Vår egen rad närmast felet, annars den där det kastades. */
  private static String plats(Throwable fel) {
    StackTraceElement[] stack = fel.getStackTrace();
    return Stream.of(stack)
        .filter(s -> s.getClassName().startsWith("se.samordna."))
        .findFirst()
        .or(() -> Stream.of(stack).findFirst())
        .map(StackTraceElement::toString)
        .orElse("okänd plats");
  }

  private synchronized boolean nytt(String avtryck) {
    long nu = System.nanoTime();
    Long forra = skrivna.get(avtryck);
    if (forra != null && nu - forra < TYST.toNanos()) {
      return false;
    }
    skrivna.put(avtryck, nu);
    return true;
  }

  /** Det som kom utifrån kan bära radbrytningar; en rad i loggen är en rad. */
  private static String enRad(String text) {
    return text.replaceAll("\\R", " ⏎ ");
  }
}
