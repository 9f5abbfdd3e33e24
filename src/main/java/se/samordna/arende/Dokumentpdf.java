package se.samordna.arende;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Innehallsskrivare;

/** Skriver en sida XHTML som taggad PDF/UA med inbäddade typsnitt (R32). */
final class Dokumentpdf {

  private Dokumentpdf() {}

  /**
   * Filen.
   *
   * @param bevarande PDF/A-nivån, med färgprofil; {@code NONE} för bara PDF/UA
   */
  static Innehall av(String html, PdfAConformance bevarande) {
    Innehallsskrivare ut = new Innehallsskrivare();
    try (PDDocument dokument = new PDDocument()) {
      PdfRendererBuilder byggare = byggare(bevarande);
      byggare.usePDDocument(dokument);
      byggare.withHtmlContent(Tecken.skrivbar(html), null);
      try (PdfBoxRenderer renderare = byggare.buildPdfRenderer()) {
        renderare.createPDFWithoutClosing();
        // Packade objekt får fel antal i filens tabell, och läsare varnar för filen.
        dokument.save(ut, CompressParameters.NO_COMPRESSION);
      }
    } catch (IOException fel) {
      throw new UncheckedIOException("Dokumentet gick inte att skriva som PDF", fel);
    }
    return ut.innehall();
  }

  private static PdfRendererBuilder byggare(PdfAConformance bevarande) {
    PdfRendererBuilder byggare = new PdfRendererBuilder();
    byggare.usePdfUaAccessibility(true);
    if (bevarande != PdfAConformance.NONE) {
      byggare.usePdfAConformance(bevarande);
      byggare.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    }
    Typsnitt.registrera(byggare);
    byggare.withProducer("Samordna");
    return byggare;
  }
}
