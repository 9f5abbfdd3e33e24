package se.samordna.mote;

import java.util.UUID;

/** Identiteten för en punkt på föredragningslistan. */
public record PunktId(UUID varde) {

  public static PunktId ny() {
    return new PunktId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return varde.toString();
  }
}
