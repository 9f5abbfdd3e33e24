package se.samordna.foredragning.handlingar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import se.samordna.gemensam.Innehall;

/** PDF:er till proven, och deras bokmärken. */
public final class Provpdf {

  private Provpdf() {}

  /** En bilaga på så många sidor, med texten på varje. */
  public static Innehall bilaga(String text, int sidor) {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream ut = new ByteArrayOutputStream()) {
      for (int nr = 0; nr < sidor; nr++) {
        PDPage sida = new PDPage();
        pdf.addPage(sida);
        try (PDPageContentStream innehall = new PDPageContentStream(pdf, sida)) {
          innehall.beginText();
          innehall.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          innehall.newLineAtOffset(50, 600);
          innehall.showText(text);
          innehall.endText();
        }
      }
      pdf.save(ut);
      return new Innehall(ut.toByteArray());
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  /** En sida i eget format, vriden så många grader. */
  static Innehall vriden(String text, float bredd, float hojd, int grader) {
    try (PDDocument pdf = Loader.loadPDF(bilaga(text, 1).bytes());
        ByteArrayOutputStream ut = new ByteArrayOutputStream()) {
      pdf.getPage(0).setMediaBox(new PDRectangle(bredd, hojd));
      pdf.getPage(0).setRotation(grader);
      pdf.save(ut);
      return new Innehall(ut.toByteArray());
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  /** De översta bokmärkena i ordning. */
  public static List<String> bokmarken(PDDocument pdf) {
    return barn(pdf.getDocumentCatalog().getDocumentOutline().children());
  }

  /** Bokmärkena under ett av de översta. */
  public static List<String> under(PDDocument pdf, String text) {
    for (PDOutlineItem rad : pdf.getDocumentCatalog().getDocumentOutline().children()) {
      if (rad.getTitle().equals(text)) {
        return barn(rad.children());
      }
    }
    return List.of();
  }

  private static List<String> barn(Iterable<PDOutlineItem> rader) {
    List<String> texter = new ArrayList<>();
    rader.forEach(r -> texter.add(r.getTitle()));
    return texter;
  }
}
