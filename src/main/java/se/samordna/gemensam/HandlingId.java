package se.samordna.gemensam;

import java.util.UUID;

/** Identiteten för handlingen. Säger inget om innehållet och byts aldrig. */
public record HandlingId(UUID varde) {

  public static HandlingId ny() {
    return new HandlingId(UUID.randomUUID());
  }

  public static HandlingId av(String text) {
    return new HandlingId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return varde.toString();
  }
}
