package se.samordna.foredragning.handlingar;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/** Det som läggs på en hopfogad PDF: bokmärken, länkar, sidnummer. */
final class Pdfmarkning {

  private static final String TYPSNITT =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final float STORLEK = 8;
  private static final float KANT = 20;

  private Pdfmarkning() {}

  static void bokmarken(PDDocument pdf, List<Pdfbunt.Bokmarke> alla) {
    PDDocumentOutline tradet = new PDDocumentOutline();
    pdf.getDocumentCatalog().setDocumentOutline(tradet);
    pdf.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    Optional<PDOutlineItem> punkt = Optional.empty();
    for (Pdfbunt.Bokmarke b : alla) {
      PDOutlineItem rad = new PDOutlineItem();
      rad.setTitle(b.text());
      rad.setDestination(till(pdf.getPage(b.sida())));
      if (b.niva() == 0) {
        tradet.addLast(rad);
        punkt = Optional.of(rad);
      } else {
        punkt.ifPresentOrElse(p -> p.addLast(rad), () -> tradet.addLast(rad));
      }
    }
    tradet.openNode();
  }

  /** Sidans överkant. */
  private static PDPageXYZDestination till(PDPage sida) {
    PDPageXYZDestination till = new PDPageXYZDestination();
    till.setPage(sida);
    till.setTop((int) sida.getCropBox().getUpperRightY());
    return till;
  }

  /** Länkar skrivna med en påhittad adress leder till sin punkts första sida. */
  static void lankar(PDDocument pdf, Map<String, Integer> ankare) throws IOException {
    for (PDPage sida : pdf.getPages()) {
      for (PDAnnotation a : sida.getAnnotations()) {
        if (a instanceof PDAnnotationLink lank && lank.getAction() instanceof PDActionURI uri) {
          Optional.ofNullable(ankare.get(uri.getURI()))
              .ifPresent(mal -> lank.setAction(hopp(pdf.getPage(mal))));
        }
      }
    }
  }

  private static PDActionGoTo hopp(PDPage mal) {
    PDActionGoTo hopp = new PDActionGoTo();
    hopp.setDestination(till(mal));
    return hopp;
  }

  /**
   * Överst på varje sida, som en artefakt som inte läses upp: sidnumret till höger, och till
   * vänster stämpeln på sidor utifrån.
   *
   * @param stamplar per sida, den första är 0
   */
  static void sidhuvud(PDDocument pdf, Map<Integer, Stampel> stamplar) throws IOException {
    try (InputStream ttf =
        Objects.requireNonNull(PDDocument.class.getResourceAsStream(TYPSNITT), TYPSNITT)) {
      PDFont typsnitt = PDType0Font.load(pdf, ttf);
      int antal = pdf.getNumberOfPages();
      int nr = 0;
      for (PDPage sida : pdf.getPages()) {
        String stampel = Optional.ofNullable(stamplar.get(nr)).map(Stampel::text).orElse("");
        nr++;
        skriv(pdf, sida, typsnitt, stampel, "Handlingar sid " + nr + " av " + antal);
      }
    }
  }

  private static void skriv(
      PDDocument pdf, PDPage sida, PDFont typsnitt, String stampel, String nummer)
      throws IOException {
    try (PDPageContentStream ut =
        new PDPageContentStream(pdf, sida, AppendMode.APPEND, true, true)) {
      PDRectangle ruta = sida.getCropBox();
      boolean liggande = sida.getRotation() % 180 != 0;
      float w = liggande ? ruta.getHeight() : ruta.getWidth();
      float h = liggande ? ruta.getWidth() : ruta.getHeight();
      ut.transform(Matrix.getTranslateInstance(ruta.getLowerLeftX(), ruta.getLowerLeftY()));
      ut.transform(vridning(sida.getRotation(), ruta.getWidth(), ruta.getHeight()));
      ut.beginMarkedContent(COSName.ARTIFACT);
      ut.setNonStrokingColor(0.25f);
      float bredd = bredd(typsnitt, nummer);
      rad(ut, typsnitt, STORLEK, w - KANT - bredd, h - KANT, nummer);
      String ren = skrivbar(typsnitt, stampel);
      float plats = w - 3 * KANT - bredd;
      if (!ren.isEmpty() && plats > 0) {
        float ryms = plats / bredd(typsnitt, ren);
        rad(ut, typsnitt, STORLEK * Math.min(1, ryms), KANT, h - KANT, ren);
      }
      ut.endMarkedContent();
    }
  }

  private static void rad(
      PDPageContentStream ut, PDFont typsnitt, float storlek, float x, float y, String text)
      throws IOException {
    ut.beginText();
    ut.setFont(typsnitt, storlek);
    ut.newLineAtOffset(x, y);
    ut.showText(text);
    ut.endText();
  }

  private static float bredd(PDFont typsnitt, String text) throws IOException {
    return typsnitt.getStringWidth(text) / 1000 * STORLEK;
  }

  /** Bara tecken som typsnittet har: ett annat får aldrig fälla hela bunten. */
  private static String skrivbar(PDFont typsnitt, String text) {
    return text.codePoints()
        .mapToObj(Character::toString)
        .filter(tecken -> kan(typsnitt, tecken))
        .collect(Collectors.joining());
  }

  private static boolean kan(PDFont typsnitt, String tecken) {
    try {
      return typsnitt.encode(tecken).length > 0;
    } catch (IOException | IllegalArgumentException saknas) {
      return false;
    }
  }

  private static Matrix vridning(int grader, float bredd, float hojd) {
    return switch (grader) {
      case 90 -> new Matrix(0, 1, -1, 0, bredd, 0);
      case 180 -> new Matrix(-1, 0, 0, -1, bredd, hojd);
      case 270 -> new Matrix(0, -1, 1, 0, 0, hojd);
      default -> new Matrix();
    };
  }

  /** Läsaren visar titeln, inte filens namn. */
  static void visaTitel(PDDocument pdf) {
    PDViewerPreferences visning = new PDViewerPreferences(new COSDictionary());
    visning.setDisplayDocTitle(true);
    pdf.getDocumentCatalog().setViewerPreferences(visning);
  }
}
