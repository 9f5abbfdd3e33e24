package se.samordna.skal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Visar ett klockfel vid start som en rad, inte som en stackutskrift. */
class Klockfelsanalys extends AbstractFailureAnalyzer<Klockfel> {

  @Override
  protected FailureAnalysis analyze(Throwable rot, Klockfel fel) {
    return new FailureAnalysis(fel.getMessage(), null, fel);
  }
}
