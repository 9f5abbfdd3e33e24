package se.samordna.gemensam;

import java.util.UUID;

/** Identiteten för insatsen. Säger inget om innehållet och byts aldrig. */
public record InsatsId(UUID varde) {

  public static InsatsId ny() {
    return new InsatsId(UUID.randomUUID());
  }

  public static InsatsId av(String text) {
    return new InsatsId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return varde.toString();
  }
}
