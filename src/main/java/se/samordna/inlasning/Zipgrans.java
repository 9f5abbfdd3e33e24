package se.samordna.inlasning;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import se.samordna.gemensam.Mening;

/**
 * Mäter hur stor en zip verkligen är uppackad innan någon läser den (F16). Räknar i ett fast minne
 * och slutar vid gränsen. Läser efter zip-filens förteckning, som den som sedan läser delarna: det
 * tar också filer vars delar inte säger sin storlek i förväg.
 */
final class Zipgrans {

  private Zipgrans() {}

  /** Delarnas namn. */
  static List<String> prova(ZipFile zip) throws IOException {
    byte[] block = new byte[16_384];
    long totalt = 0;
    List<String> namn = new ArrayList<>();
    for (Enumeration<ZipArchiveEntry> delar = zip.getEntries(); delar.hasMoreElements(); ) {
      ZipArchiveEntry del = delar.nextElement();
      namn.add(del.getName());
      if (namn.size() > Grans.DELAR) {
        throw new Grans.Over(Mening.av("zip_delar"));
      }
      long kvar = arForteckning(del.getName()) ? Grans.FORTECKNING : Grans.UPPACKAT;
      try (InputStream in = zip.getInputStream(del)) {
        for (int n = in.read(block); n >= 0; n = in.read(block)) {
          totalt += n;
          kvar -= n;
          if (totalt > Grans.UPPACKAT || kvar < 0) {
            throw new Grans.Over(Mening.av("zip_for_stor"));
          }
        }
      }
    }
    return namn;
  }

  private static boolean arForteckning(String namn) {
    String litet = namn.toLowerCase(Locale.ROOT);
    return litet.endsWith(".rels") || litet.contains("[content_types]");
  }
}
