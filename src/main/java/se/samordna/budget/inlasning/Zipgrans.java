package se.samordna.budget.inlasning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Mäter hur stor en zip verkligen är uppackad innan någon läser den (F16). Räknar i ett fast minne
 * och slutar vid gränsen.
 */
final class Zipgrans {

  private Zipgrans() {}

  static void prova(byte[] bytes) throws IOException {
    byte[] block = new byte[16_384];
    long totalt = 0;
    int delar = 0;
    // Samma läsare som POI har: JDK:s egen tar inte alla kalkylprograms filer.
    try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipArchiveEntry del = zip.getNextEntry(); del != null; del = zip.getNextEntry()) {
        if (++delar > Grans.DELAR) {
          throw new Grans.Over("Filen har för många delar för att vara en budget i xlsx.");
        }
        long kvar = arForteckning(del.getName()) ? Grans.FORTECKNING : Grans.UPPACKAT;
        for (int n = zip.read(block); n >= 0; n = zip.read(block)) {
          totalt += n;
          kvar -= n;
          if (totalt > Grans.UPPACKAT || kvar < 0) {
            throw new Grans.Over(
                "Filen är för stor uppackad. Spara bara bladet med budgeten, eller spara som csv.");
          }
        }
      }
    }
  }

  private static boolean arForteckning(String namn) {
    String litet = namn.toLowerCase(Locale.ROOT);
    return litet.endsWith(".rels") || litet.contains("[content_types]");
  }
}
