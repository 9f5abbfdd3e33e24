package se.samordna.budget.inlasning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

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
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry del = zip.getNextEntry(); del != null; del = zip.getNextEntry()) {
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
