package se.samordna.budget.inlasning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
      while (zip.getNextEntry() != null) {
        if (++delar > Grans.DELAR) {
          throw new Grans.Over("Filen har för många delar för att vara en budget i xlsx.");
        }
        for (int n = zip.read(block); n >= 0; n = zip.read(block)) {
          totalt += n;
          if (totalt > Grans.UPPACKAT) {
            throw new Grans.Over(
                "Filen är för stor uppackad. Spara bara bladet med budgeten, eller spara som csv.");
          }
        }
      }
    }
  }
}
