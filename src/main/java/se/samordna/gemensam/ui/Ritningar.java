package se.samordna.gemensam.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samordna.gemensam.Mening;

/**
 * Processernas ritningar, samma filer som motorn kör. Namnen i dem är svenska; på andra språk läggs
 * namnen ur {@code texter/meningar} över dem, element för element och fas för fas.
 */
public final class Ritningar {

  private static final Pattern NAMNGIVET =
      Pattern.compile("( id=\"([^\"]+)\" (?:name|value)=\")([^\"]*)\"");
  private static final Pattern RITAT =
      Pattern.compile(
          "bpmnElement=\"([^\"]+)\"[^>]*>\\s*<dc:Bounds x=\"([\\d.]+)\" y=\"([\\d.]+)\"");
  private static final Map<String, String> LASTA = new ConcurrentHashMap<>();
  private static final Map<String, List<String>> STEG = new ConcurrentHashMap<>();

  private Ritningar() {}

  /** Ritningen som BPMN-xml, med namnen på {@code sprak}. */
  public static String las(String process, Locale sprak) {
    String kod = sprak.getLanguage().equals("en") ? "en" : "sv";
    return LASTA.computeIfAbsent(process + "_" + kod, ny -> pa(kod, process));
  }

  /**
   * Stegen som ett ärende kan stå i, så som ritningen läses: från vänster, uppifrån. Det är de
   * element som har ett namn som steg, {@code processteg.…} bland meningarna.
   */
  public static List<String> steg(String process) {
    return STEG.computeIfAbsent(process, Ritningar::ritade);
  }

  private record Ritad(String id, double x, double y) {

    static Ritad av(MatchResult ritad) {
      return new Ritad(
          ritad.group(1), Double.parseDouble(ritad.group(2)), Double.parseDouble(ritad.group(3)));
    }
  }

  private static List<String> ritade(String process) {
    return RITAT
        .matcher(hamta(process))
        .results()
        .map(Ritad::av)
        .filter(r -> Mening.av("processteg." + r.id()).finns())
        .sorted(Comparator.comparingDouble(Ritad::x).thenComparingDouble(Ritad::y))
        .map(Ritad::id)
        .toList();
  }

  private static String pa(String kod, String process) {
    String ritning = hamta(process);
    if (kod.equals("sv")) {
      return ritning;
    }
    Locale sprak = Locale.of(kod);
    return NAMNGIVET
        .matcher(ritning)
        .replaceAll(
            m -> {
              Mening namnet = Mening.av(process + "." + m.group(2));
              String namn = namnet.finns() ? xml(namnet.pa(sprak)) : m.group(3);
              return Matcher.quoteReplacement(m.group(1) + namn + "\"");
            });
  }

  private static String xml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static String hamta(String process) {
    String fil = "/bpmn/" + process + ".bpmn";
    try (InputStream in = Ritningar.class.getResourceAsStream(fil)) {
      if (in == null) {
        throw new IllegalArgumentException("Ritningen saknas: " + fil);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
