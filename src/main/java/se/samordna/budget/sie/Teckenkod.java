package se.samordna.budget.sie;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Teckenuppsättningen. Formatet medger bara PC8 (CP437, JDK:ns IBM437), men program skriver också
 * UTF-8 och Windows-1252 under samma märkning. Svenska bokstäver i CP437 är aldrig giltig UTF-8, så
 * det går att se vilken det är.
 */
enum Teckenkod {
  PC8(Charset.forName("IBM437"), ""),
  UTF8(StandardCharsets.UTF_8, "UTF-8"),
  WINDOWS(Charset.forName("windows-1252"), "Windows-1252");

  private static final String SVENSKA = "åäöÅÄÖé";

  private final Charset charset;
  private final String namn;

  Teckenkod(Charset charset, String namn) {
    this.charset = charset;
    this.namn = namn;
  }

  static Teckenkod av(byte[] bytes) {
    if (arUtf8(bytes)) {
      return UTF8;
    }
    return antal(WINDOWS, bytes) > antal(PC8, bytes) ? WINDOWS : PC8;
  }

  private static boolean arUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException inteUtf8) {
      return false;
    }
  }

  private static long antal(Teckenkod kod, byte[] bytes) {
    byte[] svenska = SVENSKA.getBytes(kod.charset);
    boolean[] soks = new boolean[256];
    for (byte b : svenska) {
      soks[b & 0xff] = true;
    }
    long antal = 0;
    for (byte b : bytes) {
      antal += soks[b & 0xff] ? 1 : 0;
    }
    return antal;
  }

  String las(byte[] bytes) {
    String text = new String(bytes, charset);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** Tom för PC8, som formatet kräver. */
  String avvikelse(byte[] bytes) {
    boolean bara = true;
    for (byte b : bytes) {
      bara &= b >= 0;
    }
    return bara ? "" : namn;
  }
}
