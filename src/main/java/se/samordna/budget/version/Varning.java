package se.samordna.budget.version;

import se.samordna.gemensam.Mening;

/**
 * Något som saknas inför, eller saknades vid, styrelsens beslut. Hindrar inget.
 *
 * @param kod stabil, snake_case
 * @param regel regelns nummer
 */
public record Varning(String kod, String regel, Mening mening) {

  /** Vad som saknas, på det språk som talas nu. */
  public String text() {
    return mening.toString();
  }
}
