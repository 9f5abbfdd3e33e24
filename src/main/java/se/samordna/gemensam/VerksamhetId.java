package se.samordna.gemensam;

import java.util.UUID;

/** Identiteten för verksamheten. Säger inget om innehållet och byts aldrig. */
public record VerksamhetId(UUID varde) {

  public static VerksamhetId ny() {
    return new VerksamhetId(UUID.randomUUID());
  }

  public static VerksamhetId av(String text) {
    return new VerksamhetId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return varde.toString();
  }
}
