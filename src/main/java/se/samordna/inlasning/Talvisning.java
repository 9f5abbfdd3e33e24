package se.samordna.inlasning;

import java.util.Optional;

/**
 * Hur ett kalkylblad visar ett tal: hur många gånger formatet delar det med tusen, och enheten som
 * formatet skriver efter det.
 *
 * @param tusental 0 när talet visas som det är
 */
record Talvisning(int tusental, Optional<String> enhet) {

  static final Talvisning SOM_DET_AR = new Talvisning(0, Optional.empty());

  /** Enheten som formatet säger, i ord eller genom att dela med tusen. */
  Optional<String> sagd() {
    return enhet.or(() -> tusental == 1 ? Optional.of("tkr") : Optional.empty());
  }
}
