package se.samordna.gemensam;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

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

  /** Fingeravtrycket, SHA-256 hexadecimalt: samma innehåll har samma. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException omojligt) {
      throw new IllegalStateException(omojligt);
    }
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
