package se.samordna.inlasning;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.tecken.Avkodad;
import se.samordna.gemensam.tecken.Avkodare;
import se.samordna.gemensam.tecken.Teckenuppsattning;

/**
 * Avgör filens teckenkodning: BOM, annars UTF-16 när varannan byte är noll, annars vad filens ord
 * visar. Trasiga bokstäver nekas med sin rad: ett namn får aldrig sparas förvanskat. Styrtecken
 * visar att filen inte är text.
 */
final class Teckenkodning {

  /**
   * Texten och namnet på den kodning den hade.
   *
   * @param anmarkningar vad som lästs på annat sätt än filens kodning säger
   */
  record Text(String innehall, String kodning, List<String> anmarkningar) {

    Text {
      anmarkningar = List.copyOf(anmarkningar);
    }
  }

  private static final int PROV = 4_000;

  private Teckenkodning() {}

  static Svar<Text> las(byte[] bytes) {
    return utf16(bytes)
        .filter(t -> arText(t.innehall()))
        .map(Svar::ja)
        .orElseGet(
            () -> {
              Avkodad fil =
                  Avkodare.las(
                      bytes,
                      Teckenuppsattning.UTF8,
                      Teckenuppsattning.WINDOWS,
                      Teckenuppsattning.MAC,
                      Teckenuppsattning.PC8);
              String text = utanSidmatning(utanBom(fil.text()));
              return arText(text)
                  ? Bokstavsprov.av(fil, text)
                  : Svar.nej(Filhinder.fil(Filslag.inteText()));
            });
  }

  /** Sidmatning, lodrät tabb och filslut ur äldre program är mellanslag. */
  private static String utanSidmatning(String text) {
    return text.replaceAll("[\\f\\x0b\\x1a]", " ");
  }

  private static String utanBom(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static Optional<Text> utf16(byte[] b) {
    return borjar(b, 0xFF, 0xFE)
        ? avkoda(b, 2, StandardCharsets.UTF_16LE, "UTF-16 LE")
        : borjar(b, 0xFE, 0xFF)
            ? avkoda(b, 2, StandardCharsets.UTF_16BE, "UTF-16 BE")
            : utf16UtanBom(b);
  }

  /** Utan BOM: i svensk text är nästan varje hög byte noll i UTF-16. */
  private static Optional<Text> utf16UtanBom(byte[] b) {
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
      return Optional.of(new Text(text, namn, List.of()));
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
}
