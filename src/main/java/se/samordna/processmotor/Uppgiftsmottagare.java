package se.samordna.processmotor;

import java.util.Map;

/**
 * Inkorgens sida av motorn: tar emot användaruppgifter. Implementeras av modulen {@code uppgift}.
 */
public interface Uppgiftsmottagare {

  /**
   * Vad motorn ska göra med jobbet sedan inkorgen tagit ställning (och dess transaktion är klar).
   */
  sealed interface Besked {
    /** Uppgiften ligger öppen i inkorgen; förläng jobbet. */
    record Vantar() implements Besked {}

    /** Redan besvarad hos oss: slutför jobbet genast med de sparade variablerna. */
    record Besvarad(Map<String, Object> variabler) implements Besked {}

    /** Hör inte hemma i ärendets läge; noteras som avvikelse och får ingen uppgift. */
    record Avvisad(String skal) implements Besked {}
  }

  /** Lägger upp uppgiften en enda gång, hur många gånger jobbet än kommer. */
  Besked oppnad(Jobb jobb);

  /** Motorn har stängt jobbet (återkallat, avbrutet av en tidsfrist): uppgiften försvinner. */
  void borta(Jobb.Motornyckel nyckel, String forbund);
}
