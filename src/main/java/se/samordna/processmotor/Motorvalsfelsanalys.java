package se.samordna.processmotor;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Visar ett motorval som inte finns som en rad, inte som en stackutskrift. */
class Motorvalsfelsanalys extends AbstractFailureAnalyzer<Motorvalsfel> {

  @Override
  protected FailureAnalysis analyze(Throwable rot, Motorvalsfel fel) {
    return new FailureAnalysis(fel.getMessage(), null, fel);
  }
}
