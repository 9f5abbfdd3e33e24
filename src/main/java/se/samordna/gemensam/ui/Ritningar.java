package se.samordna.gemensam.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Processernas ritningar, samma filer som motorn kör. Namnen i dem är svenska; på andra språk läggs
 * namnen ur {@code texter/ritningar} över dem, element för element och fas för fas.
 */
public final class Ritningar {

  private static final Pattern NAMNGIVET =
      Pattern.compile("( id=\"([^\"]+)\" (?:name|value)=\")([^\"]*)\"");
  private static final Map<String, String> LASTA = new ConcurrentHashMap<>();

  private Ritningar() {}

  /** Ritningen som BPMN-xml, med namnen på {@code sprak}. */
  public static String las(String process, Locale sprak) {
    String kod = sprak.getLanguage().equals("en") ? "en" : "sv";
    return LASTA.computeIfAbsent(process + "_" + kod, ny -> pa(kod, process));
  }

  private static String pa(String sprak, String process) {
    String ritning = hamta(process);
    if (sprak.equals("sv")) {
      return ritning;
    }
    ResourceBundle namnen = ResourceBundle.getBundle("texter.ritningar", Locale.of(sprak));
    return NAMNGIVET
        .matcher(ritning)
        .replaceAll(
            m -> {
              String nyckel = process + "." + m.group(2);
              String namn = namnen.containsKey(nyckel) ? xml(namnen.getString(nyckel)) : m.group(3);
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
