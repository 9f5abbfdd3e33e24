package se.samordna.arende;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Lattrad;
import se.samordna.gemensam.Tillfallig;

/**
 * Letar det i en PDF som körs: skript, och att starta ett annat program. Läser byten i tur och
 * ordning, utan att tolka filen, så att en trasig eller svällande fil inte kan göra skada här.
 * Komprimerade objekt packas upp med en gräns.
 */
final class Pdfgranskning {

  private static final int BIT = 64 * 1024;

  /** Så mycket av en bit behålls till nästa, så att inget missas i skarven. */
  private static final int SKARV = 4 * 1024;

  /** Så mycket komprimerade objekt packas upp i en fil. */
  private static final long STORST_UPPACKAT = 200L * 1024 * 1024;

  /** Namn i PDF får skriva vilket tecken som helst som {@code #} och två siffror. */
  private static final Pattern KORS = namn("JavaScript", "Launch");

  /** Namnet är ett slag av handling; annars ska det stå för sig, inte vara del av en webbadress. */
  private static final Pattern HANDLING = Pattern.compile(namn("S") + "\\s*$");

  private static final String I_ADRESS = "._~%-";
  private static final int FORE = 32;
  private static final String STROM = "stream";

  private static final Pattern OBJEKT = namn("ObjStm");

  /** Ett objektpaket packat på annat sätt än det vanliga går inte att granska. */
  private static final Pattern ANNAN_PACKNING =
      namn("LZWDecode", "ASCIIHexDecode", "ASCII85Decode", "RunLengthDecode", "LZW", "AHx", "A85");

  private static final int ORDLISTA = 1024;

  private final FileChannel fil;
  private final NavigableSet<Long> objekt = new TreeSet<>();
  private long kvar = STORST_UPPACKAT;

  private Pdfgranskning(FileChannel fil) {
    this.fil = fil;
  }

  /** Sant när filen bär något som körs när den öppnas, eller inte går att granska. */
  static boolean korbart(Innehall pdf) {
    try (FileChannel fil = Tillfallig.kanal(pdf)) {
      Pdfgranskning granskning = new Pdfgranskning(fil);
      return granskning.iKlartext() || granskning.iObjekten();
    } catch (IOException fel) {
      throw new UncheckedIOException("Filen gick inte att läsa", fel);
    }
  }

  private static Pattern namn(String... namnen) {
    StringBuilder alla = new StringBuilder("/(?:");
    for (int i = 0; i < namnen.length; i++) {
      alla.append(i == 0 ? "" : "|");
      namnen[i].chars().forEach(c -> alla.append("(?:%c|#(?i:%02x))".formatted((char) c, c)));
    }
    return Pattern.compile(alla.append(")(?![A-Za-z0-9])").toString());
  }

  private boolean iKlartext() throws IOException {
    InputStream in = Channels.newInputStream(fil.position(0));
    String rest = "";
    long plats = 0;
    for (byte[] bit = in.readNBytes(BIT); bit.length > 0; bit = in.readNBytes(BIT)) {
      String text = rest + new String(bit, StandardCharsets.ISO_8859_1);
      if (kors(text) || annanPackning(text, plats - rest.length())) {
        return true;
      }
      plats += bit.length;
      Lattrad.slappFram();
      rest = text.substring(Math.max(0, text.length() - SKARV));
    }
    return false;
  }

  private static boolean kors(String text) {
    Matcher namn = KORS.matcher(text);
    while (namn.find()) {
      String fore = text.substring(Math.max(0, namn.start() - FORE), namn.start());
      if (fore.isEmpty()
          || !iAdress(fore.charAt(fore.length() - 1))
          || HANDLING.matcher(fore).find()) {
        return true;
      }
    }
    return false;
  }

  private static boolean iAdress(char tecken) {
    return (tecken < 0x80 && Character.isLetterOrDigit(tecken)) || I_ADRESS.indexOf(tecken) >= 0;
  }

  /** Samlar var objektpaketen börjar; sant när något av dem inte går att granska. */
  private boolean annanPackning(String text, long bas) {
    for (int i = text.indexOf(STROM); i >= 0; i = text.indexOf(STROM, i + 1)) {
      String fore = text.substring(Math.max(0, i - ORDLISTA), i);
      String ordlista = fore.substring(Math.max(0, fore.lastIndexOf(" obj")));
      if (OBJEKT.matcher(ordlista).find()) {
        if (ANNAN_PACKNING.matcher(ordlista).find()) {
          return true;
        }
        objekt.add(bas + efterRadbrytning(text, i + STROM.length()));
      }
    }
    return false;
  }

  private static int efterRadbrytning(String text, int plats) {
    int efter = plats;
    while (efter < text.length() && efter < plats + 2 && "\r\n".indexOf(text.charAt(efter)) >= 0) {
      efter++;
    }
    return efter;
  }

  private boolean iObjekten() throws IOException {
    for (long plats : objekt) {
      if (iPackat(Channels.newInputStream(fil.position(plats)))) {
        return true;
      }
    }
    return false;
  }

  private boolean iPackat(InputStream in) throws IOException {
    String rest = "";
    byte[] bit = new byte[BIT];
    Inflater uppackare = new Inflater();
    // Stängs inte: den delar fil med nästa.
    InflaterInputStream packat = new InflaterInputStream(in, uppackare, BIT);
    try {
      for (int n = packat.read(bit); n >= 0; n = packat.read(bit)) {
        String text = rest + new String(bit, 0, n, StandardCharsets.ISO_8859_1);
        kvar -= n;
        if (kvar < 0 || kors(text)) {
          return true;
        }
        rest = text.substring(Math.max(0, text.length() - SKARV));
        Lattrad.slappFram();
      }
    } catch (ZipException | EOFException ejPackat) {
      // Krypterat eller trasigt: ett program som visar filen kan inte heller läsa det så här.
      return false;
    } finally {
      uppackare.end();
    }
    return false;
  }
}
