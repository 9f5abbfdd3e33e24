package se.samordna.arende;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Tillfallig;

/**
 * Letar makron i ett kontorspaket efter vad delarna är, inte vad de heter (F18): ett makroprojekt
 * under vilket namn som helst, innehållstyper och kopplingar som pekar ut ett, och paket i paketet.
 */
final class Paketinnehall {

  /** Så djupt får paket ligga i paket. */
  private static final int DJUPAST = 3;

  /** En del som är ett eget paket packas upp för att granskas, och får inte vara större än så. */
  private static final long STORST_INRE = 64L * 1024 * 1024;

  /** Så mycket av en text om delarna läses; mer än så har inget kontorsprogram. */
  private static final int STORST_FORTECKNING = 4 * 1024 * 1024;

  private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
  private static final byte[] PK = {'P', 'K', 3, 4};
  private static final byte[] PROJEKT = "_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE);

  private static final Pattern I_FORTECKNINGEN =
      Pattern.compile("vbaproject|macroenabled|macrosheet|vbadata", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMN =
      Pattern.compile(
          "(^|[/\\\\])(vbaproject[^/\\\\]*|vbadata\\.xml|macrosheets|activex)($|[/\\\\])|\\.bas$"
              + "|^basic[/\\\\]|^scripts[/\\\\]",
          Pattern.CASE_INSENSITIVE);

  private long kvar = STORST_INRE;

  /** Sant när paketet bär något som körs, eller inte går att granska. */
  static boolean korbart(ZipFile paket) throws IOException {
    return new Paketinnehall().korbart(paket, 1);
  }

  private boolean korbart(ZipFile paket, int djup) throws IOException {
    for (ZipArchiveEntry del : Collections.list(paket.getEntries())) {
      if (NAMN.matcher(del.getName()).find() || (!del.isDirectory() && korbart(paket, del, djup))) {
        return true;
      }
    }
    return false;
  }

  private boolean korbart(ZipFile paket, ZipArchiveEntry del, int djup) throws IOException {
    if (arForteckning(del.getName())) {
      try (InputStream in = paket.getInputStream(del)) {
        String text =
            new String(in.readNBytes(STORST_FORTECKNING), StandardCharsets.UTF_8)
                .replace("\u0000", "");
        return I_FORTECKNINGEN.matcher(text).find() || in.read() >= 0;
      }
    }
    byte[] start = start(paket, del);
    if (Arrays.equals(start, OLE)) {
      try (InputStream in = paket.getInputStream(del)) {
        return innehaller(new BufferedInputStream(in), PROJEKT);
      }
    }
    return Arrays.equals(start, PK) && inre(paket, del, djup);
  }

  private static boolean arForteckning(String namn) {
    String litet = namn.toLowerCase(Locale.ROOT);
    return litet.endsWith(".rels")
        || litet.endsWith("[content_types].xml")
        || litet.endsWith("manifest.xml");
  }

  private static byte[] start(ZipFile paket, ZipArchiveEntry del) throws IOException {
    try (InputStream in = paket.getInputStream(del)) {
      return in.readNBytes(OLE.length);
    }
  }

  /** Ett paket i paketet, till exempel ett inbäddat kalkylblad, granskas som det yttre. */
  private boolean inre(ZipFile paket, ZipArchiveEntry del, int djup) throws IOException {
    if (djup >= DJUPAST) {
      return true;
    }
    Innehall uppackat = Innehall.skrivet(ut -> kopiera(paket, del, ut));
    if (kvar < 0) {
      return true;
    }
    try (FileChannel fil = Tillfallig.kanal(uppackat);
        ZipFile inre = Paketfil.oppna(fil)) {
      return korbart(inre, djup + 1);
    }
  }

  private void kopiera(ZipFile paket, ZipArchiveEntry del, java.io.OutputStream ut)
      throws IOException {
    byte[] bit = new byte[16 * 1024];
    try (InputStream in = paket.getInputStream(del)) {
      for (int n = in.read(bit); n >= 0 && kvar >= 0; n = in.read(bit)) {
        ut.write(bit, 0, n);
        kvar -= n;
      }
    }
  }

  private static boolean innehaller(InputStream in, byte[] sokt) throws IOException {
    int traff = 0;
    for (int c = in.read(); c >= 0; c = in.read()) {
      if ((byte) c == sokt[traff]) {
        traff++;
        if (traff == sokt.length) {
          return true;
        }
      } else {
        traff = (byte) c == sokt[0] ? 1 : 0;
      }
    }
    return false;
  }
}
