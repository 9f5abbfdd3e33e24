package se.samordna.gemensam.tecken;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Teckenuppsättningarna som svenska bokföringar och budgetar är skrivna i. */
public enum Teckenuppsattning {
  UTF8("UTF-8", StandardCharsets.UTF_8),
  PC8("PC8 (CP437)", Charset.forName("IBM437")),
  WINDOWS("Windows-1252", Charset.forName("windows-1252")),
  MAC("Mac Roman", Charset.forName("x-MacRoman"));

  private final String namn;
  private final Charset charset;

  Teckenuppsattning(String namn, Charset charset) {
    this.namn = namn;
    this.charset = charset;
  }

  public String namn() {
    return namn;
  }

  /** Texten; tom när någon byte inte är ett tecken här. */
  Optional<String> las(byte[] bytes) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException inteDen) {
      return Optional.empty();
    }
  }

  /** Texten, med � för det som inte är ett tecken. */
  String lasAnda(byte[] bytes) {
    return new String(bytes, charset);
  }

  /** Texten som byte; tom när något tecken inte finns här. */
  Optional<byte[]> skriv(String text) {
    try {
      ByteBuffer ut = charset.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[ut.remaining()];
      ut.get(bytes);
      return Optional.of(bytes);
    } catch (CharacterCodingException inteDen) {
      return this == WINDOWS ? latin1(text) : Optional.empty();
    }
  }

  /** Program som läser Windows-1252 låter de lediga platserna vara latin-1:s styrtecken. */
  private static Optional<byte[]> latin1(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      byte[] en = Character.toString(c).getBytes(WINDOWS.charset);
      boolean kand = en.length == 1 && (en[0] != '?' || c == '?');
      if (!kand && c > 0xff) {
        return Optional.empty();
      }
      bytes[i] = kand ? en[0] : (byte) c;
    }
    return Optional.of(bytes);
  }
}
