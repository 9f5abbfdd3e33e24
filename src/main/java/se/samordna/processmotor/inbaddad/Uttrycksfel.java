package se.samordna.processmotor.inbaddad;

import org.operaton.bpm.engine.ProcessEngineException;

/** Ett uttryck i ritningen går inte att läsa eller räkna ut. */
final class Uttrycksfel extends ProcessEngineException {

  private static final long serialVersionUID = 1L;

  Uttrycksfel(String uttryck, String skal) {
    super(uttryck + ": " + skal);
  }

  private Uttrycksfel(String element, Uttrycksfel fel) {
    super(element + ": " + fel.getMessage(), fel);
  }

  /** Samma fel, med elementet där processen stod. */
  Uttrycksfel vid(String element) {
    return new Uttrycksfel(element, this);
  }
}
