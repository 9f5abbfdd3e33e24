package se.samordna.stod;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Läser tillbaka allt som går att läsa ur en PDF: sidorna, bokmärkena och uppgifterna om den. */
public final class Pdftext {

  private Pdftext() {}

  /** Sidornas text på en rad, följd av bokmärken, dokumentuppgifter och XMP. */
  public static String allt(byte[] fil) {
    try (PDDocument pdf = Loader.loadPDF(fil)) {
      StringBuilder ut = new StringBuilder(enRad(new PDFTextStripper().getText(pdf)));
      ut.append(' ').append(uppgifter(pdf)).append(' ');
      ut.append(
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
      var bokmarken = pdf.getDocumentCatalog().getDocumentOutline();
      if (bokmarken != null) {
        bokmarken.children().forEach(b -> ut.append(' ').append(b.getTitle()));
      }
      return ut.toString();
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  private static Map<String, Object> uppgifter(PDDocument pdf) {
    Map<String, Object> alla = new HashMap<>();
    for (COSName namn : pdf.getDocumentInformation().getCOSObject().keySet()) {
      alla.put(namn.getName(), pdf.getDocumentInformation().getPropertyStringValue(namn.getName()));
    }
    return alla;
  }

  public static List<String> sidor(byte[] fil) {
    try (PDDocument pdf = Loader.loadPDF(fil)) {
      List<String> sidor = new ArrayList<>();
      for (int nr = 1; nr <= pdf.getNumberOfPages(); nr++) {
        PDFTextStripper lasare = new PDFTextStripper();
        lasare.setSortByPosition(true);
        lasare.setStartPage(nr);
        lasare.setEndPage(nr);
        sidor.add(enRad(lasare.getText(pdf)));
      }
      return sidor;
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  public static String titel(byte[] fil) {
    try (PDDocument pdf = Loader.loadPDF(fil)) {
      return pdf.getDocumentInformation().getTitle();
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  /** Taggad, och säger sig vara PDF/A-2a och PDF/UA. */
  public static boolean arkivmarkt(byte[] fil) {
    try (PDDocument pdf = Loader.loadPDF(fil)) {
      String xmp =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      return pdf.getDocumentCatalog().getMarkInfo().isMarked()
          && pdf.getDocumentCatalog().getStructureTreeRoot() != null
          && xmp.contains("pdfuaid:part")
          && xmp.contains("pdfaid:conformance");
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  private static String enRad(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
