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
import org.apache.pdfbox.text.TextPosition;

/** Läser tillbaka allt som går att läsa ur en PDF: sidorna, bokmärkena och uppgifterna om den. */
public final class Pdftext {

  /** Ett ord som ingen rad rymmer, till exempel en länk: drygt 300 tecken. */
  public static final String LANGT_ORD = "https://exempel.se/" + "långtordutanmellanrum".repeat(14);

  /** Våra dokuments marginal till vänster och höger: 20 mm, i punkter. */
  private static final float MARGINAL = 20 / 25.4f * 72;

  /** Ett teckens avrundning i bredd, i punkter. */
  private static final float SPEL = 1.5f;

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

  /** Det som står utanför sidans marginaler, tecken för tecken med sin sida. */
  public static List<String> utanfor(byte[] fil) {
    List<String> fynd = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(fil)) {
      PDFTextStripper lasare =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition tecken) {
              float hoger = tecken.getPageWidth() - MARGINAL;
              if (!tecken.getUnicode().isBlank()
                  && (tecken.getX() < MARGINAL - SPEL
                      || tecken.getX() + tecken.getWidth() > hoger + SPEL)) {
                fynd.add(getCurrentPageNo() + ": " + tecken.getUnicode());
              }
            }
          };
      lasare.getText(pdf);
      return fynd;
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
