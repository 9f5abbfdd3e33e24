package se.samordna.gemensam.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Processernas ritningar, samma filer som motorn kör. */
public final class Ritningar {

  private static final Map<String, String> LASTA = new ConcurrentHashMap<>();

  private Ritningar() {}

  /** Ritningen som BPMN-xml. */
  public static String las(String process) {
    return LASTA.computeIfAbsent(process, Ritningar::hamta);
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
