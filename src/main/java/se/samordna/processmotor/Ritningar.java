package se.samordna.processmotor;

import java.util.List;

/** Ritningarna som varje motor driftsätter. */
public final class Ritningar {

  /** Var de ligger, i den ordning de driftsätts: tabellen före processen som frågar den. */
  public static final List<String> ALLA =
      List.of("bpmn/formell-kontroll.dmn", "bpmn/medelsansokan.bpmn", "bpmn/uppfoljning.bpmn");

  private Ritningar() {}
}
