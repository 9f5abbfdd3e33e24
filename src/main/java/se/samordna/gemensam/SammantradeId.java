package se.samordna.gemensam;

import java.util.UUID;

/** Identiteten för sammanträdet. Säger inget om innehållet och byts aldrig. */
public record SammantradeId(UUID varde) {

  public static SammantradeId ny() {
    return new SammantradeId(UUID.randomUUID());
  }

  public static SammantradeId av(String text) {
    return new SammantradeId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return varde.toString();
  }
}
