package se.samordna.gemensam;

import java.util.UUID;

/** Identiteten för beslutet. Säger inget om innehållet och byts aldrig. */
public record BeslutId(UUID varde) {

  public static BeslutId ny() {
    return new BeslutId(UUID.randomUUID());
  }

  public static BeslutId av(String text) {
    return new BeslutId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return varde.toString();
  }
}
