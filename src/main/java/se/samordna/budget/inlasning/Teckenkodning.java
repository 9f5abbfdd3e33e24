package se.samordna.budget.inlasning;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.samordna.gemensam.Svar;

/**
 * Avgör filens teckenkodning: BOM, annars UTF-16 när varannan byte är noll, annars UTF-8 om filen
 * är giltig som det, annars Windows-1252. Styrtecken visar att filen inte är text.
 */
final class Teckenkodning {

  /** Texten och namnet på den kodning den hade. */
  record Text(String innehall, String kodning) {}

  private static final int PROV = 4_000;

  private Teckenkodning() {}

  static Svar<Text> las(byte[] bytes) {
    return medBom(bytes)
        .or(() -> utf16(bytes))
        .or(() -> avkoda(bytes, 0, StandardCharsets.UTF_8, "UTF-8"))
        .or(() -> avkoda(bytes, 0, Charset.forName("windows-1252"), "Windows-1252"))
        .filter(t -> arText(t.innehall()))
        .map(Svar::ja)
        .orElseGet(() -> Svar.nej(Filhinder.fil(intePa(bytes))));
  }

  private static Optional<Text> medBom(byte[] b) {
    if (borjar(b, 0xEF, 0xBB, 0xBF)) {
      return avkoda(b, 3, StandardCharsets.UTF_8, "UTF-8 med BOM");
    }
    if (borjar(b, 0xFF, 0xFE)) {
      return avkoda(b, 2, StandardCharsets.UTF_16LE, "UTF-16 LE");
    }
    return borjar(b, 0xFE, 0xFF)
        ? avkoda(b, 2, StandardCharsets.UTF_16BE, "UTF-16 BE")
        : Optional.empty();
  }

  /** Utan BOM: i svensk text är nästan varje hög byte noll i UTF-16. */
  private static Optional<Text> utf16(byte[] b) {
    int par = Math.min(b.length, PROV) / 2;
    int jamna = 0;
    int udda = 0;
    for (int i = 0; i < par; i++) {
      jamna += b[2 * i] == 0 ? 1 : 0;
      udda += b[2 * i + 1] == 0 ? 1 : 0;
    }
    if (par < 4 || Math.max(jamna, udda) < par * 0.7 || Math.min(jamna, udda) > 0) {
      return Optional.empty();
    }
    return udda > jamna
        ? avkoda(b, 0, StandardCharsets.UTF_16LE, "UTF-16 LE")
        : avkoda(b, 0, StandardCharsets.UTF_16BE, "UTF-16 BE");
  }

  private static Optional<Text> avkoda(byte[] b, int fran, Charset kodning, String namn) {
    try {
      String text =
          kodning.newDecoder().decode(ByteBuffer.wrap(b, fran, b.length - fran)).toString();
      return Optional.of(new Text(text, namn));
    } catch (CharacterCodingException inteDen) {
      return Optional.empty();
    }
  }

  private static boolean arText(String text) {
    return text.chars()
        .noneMatch(c -> (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0x7f);
  }

  private static boolean borjar(byte[] b, int... vad) {
    if (b.length < vad.length) {
      return false;
    }
    for (int i = 0; i < vad.length; i++) {
      if ((b[i] & 0xff) != vad[i]) {
        return false;
      }
    }
    return true;
  }

  private static String intePa(byte[] b) {
    if (borjar(b, 0xD0, 0xCF, 0x11, 0xE0)) {
      return "Filen är låst med lösenord, eller i det äldre formatet xls. Spara den som xlsx utan"
          + " lösenord och försök igen.";
    }
    if (borjar(b, '%', 'P', 'D', 'F')) {
      return "Filen är en pdf. Spara tabellen som xlsx eller csv och försök igen.";
    }
    return "Filen är varken csv eller xlsx: den innehåller annat än text. Spara budgeten som xlsx"
        + " eller csv och försök igen.";
  }
}
