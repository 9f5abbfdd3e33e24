package se.samordna.skal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Visar ett inaktuellt schema vid start som en rad, inte som en stackutskrift. */
class Schemafelsanalys extends AbstractFailureAnalyzer<Schemafel> {

  @Override
  protected FailureAnalysis analyze(Throwable rot, Schemafel fel) {
    return new FailureAnalysis(fel.getMessage(), null, fel);
  }
}
