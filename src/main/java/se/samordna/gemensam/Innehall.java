package se.samordna.gemensam;

import java.util.Arrays;

/** Innehållet i en fil, oföränderligt. */
public final class Innehall {

  private final byte[] bytes;

  public Innehall(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** Storleken i byte. */
  public int storlek() {
    return bytes.length;
  }

  @Override
  public boolean equals(Object annat) {
    return annat instanceof Innehall i && Arrays.equals(bytes, i.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
