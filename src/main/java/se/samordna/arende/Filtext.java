package se.samordna.arende;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import se.samordna.gemensam.Innehall;

/** Läser en fils början, och prövar om allt i den är text, bit för bit. */
final class Filtext {

  private static final int BIT = 16 * 1024;

  /** Så mycket av textens början behövs för att se vad den är. */
  private static final int BORJAN = 64;

  /** Text som en webbläsare kan ta för ett dokument med skript. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "^<(!doctype|!--|html|svg|script|\\?xml|body|head)", Pattern.CASE_INSENSITIVE);

  private final StringBuilder borjan = new StringBuilder();

  private Filtext() {}

  static byte[] start(Innehall innehall, int antal) {
    try (InputStream in = innehall.oppna()) {
      return in.readNBytes(antal);
    } catch (IOException fel) {
      throw new UncheckedIOException("Filen gick inte att läsa", fel);
    }
  }

  /** Giltig UTF-8 med något att läsa, utan styrtecken, och inget som börjar som en webbsida. */
  static boolean arText(Innehall innehall) {
    // En avkodare som säger till när något inte är text, i stället för att byta ut det.
    try (Reader las =
        new InputStreamReader(innehall.oppna(), StandardCharsets.UTF_8.newDecoder())) {
      return new Filtext().arText(las);
    } catch (CharacterCodingException ejText) {
      return false;
    } catch (IOException fel) {
      throw new UncheckedIOException("Filen gick inte att läsa", fel);
    }
  }

  private boolean arText(Reader las) throws IOException {
    char[] bit = new char[BIT];
    for (int n = las.read(bit); n >= 0; n = las.read(bit)) {
      for (int i = 0; i < n; i++) {
        if (bit[i] < ' ' && bit[i] != '\n' && bit[i] != '\r' && bit[i] != '\t') {
          return false;
        }
        samla(bit[i]);
      }
    }
    return !borjan.isEmpty() && !MARKUP.matcher(borjan).find();
  }

  /** Textens början utan blanktecken och märken för teckenföljd före den. */
  private void samla(char tecken) {
    boolean tomt = Character.isWhitespace(tecken) || tecken == '\uFEFF';
    if (borjan.length() < BORJAN && !(borjan.isEmpty() && tomt)) {
      borjan.append(tecken);
    }
  }
}
