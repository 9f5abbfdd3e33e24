package se.samordna.gemensam;

import java.util.UUID;

/** Identiteten för ärendet. Säger inget om innehållet och byts aldrig. */
public record ArendeId(UUID varde) {

  public static ArendeId ny() {
    return new ArendeId(UUID.randomUUID());
  }

  public static ArendeId av(String text) {
    return new ArendeId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return varde.toString();
  }
}
