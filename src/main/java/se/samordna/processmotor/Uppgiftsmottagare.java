package se.samordna.processmotor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.UppgiftId;

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

    /** Ritningen säger inte vem uppgiften är för: ingen får den, och jobbet blir en incident. */
    record UtanRoll(String skal) implements Besked {}
  }

  /** Lägger upp uppgiften en enda gång, hur många gånger jobbet än kommer. */
  Besked oppnad(Jobb jobb);

  /**
   * Motorn har inte kvar jobbet. Uppgiften försvinner om ärendet gått vidare eller stängts; hör den
   * ännu till ärendets läge står den kvar, och avstämningen bygger om instansen.
   */
  void borta(Jobb.Motornyckel nyckel, String forbund);

  /** Det jobb uppgiften är bunden till just nu. */
  Jobb.Motornyckel nyckel(UppgiftId uppgift);

  /** Öppna uppgifter i aktörens förbund vars jobb inte förnyats sedan {@code fore}, äldst först. */
  List<Jobb.Motornyckel> attFornya(Instant fore, int mest);

  void fornyad(Jobb.Motornyckel nyckel);

  /** Ärenden i aktörens förbund som har en öppen uppgift hos någon. */
  Set<ArendeId> medOppenUppgift();
}
