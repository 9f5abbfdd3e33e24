package se.samordna.processmotor;

import java.time.Duration;
import java.util.Map;

/**
 * Motorn ropar in: jobb som öppnats och steg att utföra. Varje anrop är en egen transaktion som
 * processens aktör i jobbets förbund, och tåler att komma igen. Svaret säger vad motorn ska göra;
 * dör programmet innan dess kommer jobbet igen och får samma svar.
 */
public interface Jobbmottagning {

  /** En användaruppgift har öppnats. */
  Svar uppgift(Motorjobb jobb);

  /** Utför ett automatiskt steg. Kastar inget för ett steg som misslyckas: det försöks igen. */
  Svar steg(Motorjobb jobb);

  /** Motorn har inte kvar jobbet. */
  void borta(Jobb.Motornyckel nyckel, String forbund);

  /** Vad motorn ska göra med jobbet. */
  sealed interface Svar {
    /** Jobbet väntar på att slutföras utifrån. */
    record Vanta() implements Svar {}

    /** Slutför jobbet genast. */
    record Slutfor(Map<String, Object> variabler) implements Svar {}

    /** Hör inte hemma i ärendets läge; läget kan ha hunnit ikapp efter väntan. */
    record Avvisa(Duration vantan) implements Svar {}

    /** Steget gick inte; kommer igen efter väntan. Felet blir aldrig en incident. */
    record ForsokIgen(Duration vantan, String fel) implements Svar {}

    /** Går inte att utföra: en incident i motorn, som drift ser, och instansen står kvar. */
    record GeUpp(String fel) implements Svar {}

    /** Instansen är ersatt av ett senare bygge: avbryt den. */
    record Avbryt() implements Svar {}
  }
}
