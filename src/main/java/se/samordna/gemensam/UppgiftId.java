package se.samordna.gemensam;

import java.util.UUID;

/** Identiteten för uppgiften. Säger inget om innehållet och byts aldrig. */
public record UppgiftId(UUID varde) {

  public static UppgiftId ny() {
    return new UppgiftId(UUID.randomUUID());
  }

  public static UppgiftId av(String text) {
    return new UppgiftId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return varde.toString();
  }
}
