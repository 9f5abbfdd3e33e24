package se.samordna.arende;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * De inbäddade typsnitten, i den ordning ett tecken söks i dem. Brödtextens typsnitt saknar Words
 * bindestreck, kryssrutor och mycket annat; reserverna läses bara in när en text behöver dem.
 */
enum Typsnitt {
  TEXT("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"),
  RESERV("/typsnitt/DejaVuSans.ttf"),
  SYMBOLER("/typsnitt/NotoSansSymbols2-Regular.ttf"),
  EMOJI("/typsnitt/NotoEmoji-Regular.ttf");

  /** Alla familjerna till stilmallen. */
  static final String FAMILJ = "TEXT, RESERV, SYMBOLER, EMOJI";

  private static final int SISTA = 0x1FFFF;

  private final String fil;

  Typsnitt(String fil) {
    this.fil = fil;
  }

  static void registrera(PdfRendererBuilder byggare) {
    for (Typsnitt t : values()) {
      byggare.useFont(t::oppna, t.name(), 400, FontStyle.NORMAL, true);
    }
  }

  /** Sant när något av typsnitten har en bild av tecknet. */
  static boolean har(int tecken) {
    return Bilder.ALLA.get(tecken);
  }

  private InputStream oppna() {
    return Objects.requireNonNull(PDDocument.class.getResourceAsStream(fil), fil);
  }

  private void samla(BitSet alla) {
    try (InputStream in = oppna();
        TrueTypeFont ttf = new TTFParser(true).parse(new RandomAccessReadBuffer(in))) {
      CmapLookup bilder = ttf.getUnicodeCmapLookup();
      for (int c = 0; c <= SISTA; c++) {
        if (bilder.getGlyphId(c) > 0) {
          alla.set(c);
        }
      }
    } catch (IOException fel) {
      throw new UncheckedIOException("Typsnittet gick inte att läsa: " + fil, fel);
    }
  }

  /** Läses en gång, när den första texten skrivs. */
  private static final class Bilder {
    static final BitSet ALLA = las();

    private static BitSet las() {
      BitSet alla = new BitSet(SISTA + 1);
      for (Typsnitt t : values()) {
        t.samla(alla);
      }
      return alla;
    }
  }
}
