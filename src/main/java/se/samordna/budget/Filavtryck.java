package se.samordna.budget;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.samordna.gemensam.Innehall;

/**
 * Fingeravtryck (SHA-256) av filen och av det den lästes som. Samma innehåll är samma budget, också
 * ur en annan fil; samma fil tolkad på ett annat sätt är en annan budget.
 */
record Filavtryck(String fil, String innehall) {

  static Filavtryck av(Innehall fil, Budgetversion version) {
    return new Filavtryck(
        sha256(fil.bytes()),
        sha256(new Langformsfil(version).text().getBytes(StandardCharsets.UTF_8)));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException omojligt) {
      throw new IllegalStateException(omojligt);
    }
  }
}
