package se.samordna.arende;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Innehallsskrivare;

/**
 * Ett dokument som ska bevaras i läsbar form (R29), byggt stycke för stycke och skrivet som taggad
 * PDF/UA på svenska med inbäddade typsnitt (R32). All text görs ofarlig; inget av den tolkas.
 */
public final class Dokument {

  private static final String TOM = "Inga uppgifter.";

  private static final String STIL =
      """
      @page { size: A4; margin: 22mm 20mm;
              @bottom-right { content: counter(page) " (" counter(pages) ")"; font-family: TYPSNITT;
                              font-size: 9pt; width: 20mm; }
              @bottom-left { content: SIDFOT; font-family: TYPSNITT; font-size: 9pt; color: #333;
                             text-align: left; width: 150mm; } }
      body { margin: 0; font-family: TYPSNITT; font-size: 11pt; line-height: 1.4; color: #111; }
      h1 { font-size: 20pt; font-weight: normal; margin: 0 0 2mm 0; }
      h2 { font-size: 14pt; font-weight: normal; margin: 7mm 0 1mm 0; }
      p { margin: 0 0 2mm 0; white-space: pre-wrap; }
      table { width: 100%; border-collapse: collapse; margin: 2mm 0; }
      th, td { text-align: left; font-weight: normal; border-bottom: 0.5pt solid #777;
               padding: 1mm 2mm 1mm 0; vertical-align: top; }
      caption { text-align: left; color: #333; padding-bottom: 1mm; }
      .tal { font-size: 10pt; -fs-table-paginate: paginate; }
      .tal th { padding: 0.4mm 2mm 0.4mm 0; }
      .tal td { text-align: right; white-space: nowrap; padding: 0.4mm 0 0.4mm 3mm; }
      .tal th + th { text-align: right; white-space: nowrap; padding: 0.4mm 0 0.4mm 3mm; }
      .tal .summa th, .tal .summa td { border-top: 0.8pt solid #111; border-bottom: 0.8pt solid #111;
                                       font-weight: bold; }
      .tal .rubrik th { font-size: 12pt; padding-top: 4mm; }
      .forteckning .nr { width: 12mm; }
      .forteckning a { color: #0b5563; text-decoration: underline; }
      .under { color: #333; font-size: 9.5pt; }
      .rutor { -fs-table-paginate: paginate; }
      .rutor th, .rutor td { border: 0.5pt solid #777; padding: 1.6mm 2mm; min-width: 16mm; }
      .rutor tr { page-break-inside: avoid; }
      .sidbrytning { page-break-before: always; }
      ul:last-child { margin-bottom: 0; }
      .ingress { color: #333; }
      """;

  private final String titel;
  private final Sidfot sidfot;
  private final StringBuilder innehall = new StringBuilder();
  private String sidmarke = "";

  private Dokument(String titel, Sidfot sidfot) {
    this.titel = titel;
    this.sidfot = sidfot;
  }

  /**
   * Ett tomt dokument med sin rubrik.
   *
   * @param sidfot det som står på varje sida
   */
  public static Dokument med(String titel, String ingress, Sidfot sidfot) {
    Dokument nytt = new Dokument(titel, sidfot);
    nytt.innehall.append("<h1>").append(ofarlig(titel)).append("</h1>");
    if (!ingress.isBlank()) {
      nytt.innehall.append("<p class=\"ingress\">").append(ofarlig(ingress)).append("</p>");
    }
    return nytt;
  }

  /**
   * Ett märke överst på varje sida, till exempel att det är en kopia.
   *
   * @param text bara bokstäver, siffror och mellanslag: den står i stilmallen
   */
  public Dokument sidmarke(String text) {
    if (!text.matches("[\\p{L}\\p{N} ]+")) {
      throw new IllegalArgumentException("Ett sidmärke är ord: " + text);
    }
    sidmarke =
        "@page { @top-left { content: \""
            + text
            + "\"; font-family: "
            + Typsnitt.FAMILJ
            + "; font-size: 10pt; color: #8a1c1c; } }";
    return this;
  }

  public Dokument rubrik(String text) {
    innehall.append("<h2>").append(ofarlig(text)).append("</h2>");
    return this;
  }

  /** Ett stycke; tomt blir ett streck, så att det syns att inget skrevs. */
  public Dokument stycke(String text) {
    innehall.append("<p>").append(ofarlig(text.isBlank() ? "–" : text)).append("</p>");
    return this;
  }

  public Dokument avsnitt(String rubrik, String text) {
    return rubrik(rubrik).stycke(text);
  }

  /** En lista; en tom säger att den är tom. */
  public Dokument lista(List<String> punkter) {
    if (punkter.isEmpty()) {
      return tom("");
    }
    innehall.append("<ul>");
    punkter.forEach(p -> innehall.append("<li>").append(ofarlig(p)).append("</li>"));
    innehall.append("</ul>");
    return this;
  }

  /** En tabell utan rader blir en mening: en tom tabell har ingen giltig struktur i PDF/UA. */
  private Dokument tom(String beskrivning) {
    return beskrivning.isBlank() ? stycke(TOM) : stycke(beskrivning + ": inga uppgifter.");
  }

  public Dokument tabell(List<String> huvud, List<List<String>> rader) {
    if (rader.isEmpty()) {
      return tom("");
    }
    innehall.append("<table><thead><tr>");
    huvud.forEach(h -> innehall.append("<th>").append(ofarlig(h)).append("</th>"));
    innehall.append("</tr></thead><tbody>");
    for (List<String> rad : rader) {
      innehall.append("<tr>");
      celler(rad.stream(), huvud.size() - rad.size());
    }
    innehall.append("</tbody></table>");
    return this;
  }

  /** En tabell med beskrivning, där första cellen i varje rad är radens rubrik. */
  public Dokument tabell(String beskrivning, List<String> huvud, List<List<String>> rader) {
    if (rader.isEmpty()) {
      return tom(beskrivning);
    }
    innehall
        .append("<table><caption>")
        .append(ofarlig(beskrivning))
        .append("</caption><thead><tr>");
    huvud.forEach(h -> innehall.append("<th scope=\"col\">").append(ofarlig(h)).append("</th>"));
    innehall.append("</tr></thead><tbody>");
    for (List<String> rad : rader) {
      innehall.append("<tr><th scope=\"row\">").append(ofarlig(rad.getFirst())).append("</th>");
      celler(rad.stream().skip(1), huvud.size() - rad.size());
    }
    innehall.append("</tbody></table>");
    return this;
  }

  /** Radens celler och sedan tomma, så att alla rader har lika många. */
  private void celler(Stream<String> celler, int tomma) {
    celler.forEach(c -> innehall.append("<td>").append(ofarlig(c)).append("</td>"));
    innehall.append("<td></td>".repeat(Math.max(0, tomma))).append("</tr>");
  }

  /**
   * En rad i en förteckning.
   *
   * @param under det som står under texten, får vara tomt
   * @param till adressen raden leder till, tom för en rad utan länk
   */
  public record Forteckningsrad(String nummer, String text, String under, String till) {}

  /** En förteckning, till exempel en föredragningslista, där raderna kan leda någonstans. */
  public Dokument forteckning(String beskrivning, List<Forteckningsrad> rader) {
    if (rader.isEmpty()) {
      return tom(beskrivning);
    }
    innehall.append("<table class=\"forteckning\"><caption>").append(ofarlig(beskrivning));
    innehall.append("</caption><thead><tr><th scope=\"col\">Nr</th><th scope=\"col\">Ärende</th>");
    innehall.append("</tr></thead><tbody>");
    rader.forEach(this::forteckningsrad);
    innehall.append("</tbody></table>");
    return this;
  }

  private void forteckningsrad(Forteckningsrad rad) {
    innehall.append("<tr><td class=\"nr\">").append(ofarlig(rad.nummer())).append("</td><td>");
    innehall.append(
        rad.till().isEmpty()
            ? ofarlig(rad.text())
            : "<a href=\""
                + ofarlig(rad.till())
                + "\" title=\""
                + ofarlig(rad.text())
                + "\">"
                + ofarlig(rad.text())
                + "</a>");
    if (!rad.under().isBlank()) {
      innehall.append("<br/><span class=\"under\">").append(ofarlig(rad.under()));
      innehall.append("</span>");
    }
    innehall.append("</td></tr>");
  }

  /**
   * Rutor att fylla i för hand: radens namn först, sedan tomma celler.
   *
   * @param rader radernas namn; en tom rad är en rad att skriva på
   */
  public Dokument rutor(List<String> huvud, List<String> rader) {
    if (rader.isEmpty()) {
      return tom("");
    }
    innehall.append("<table class=\"rutor\"><thead><tr>");
    huvud.forEach(h -> innehall.append("<th scope=\"col\">").append(ofarlig(h)).append("</th>"));
    innehall.append("</tr></thead><tbody>");
    for (String rad : rader) {
      innehall.append("<tr><th scope=\"row\">").append(ofarlig(rad)).append("</th>");
      huvud.stream().skip(1).forEach(h -> innehall.append("<td> </td>"));
      innehall.append("</tr>");
    }
    innehall.append("</tbody></table>");
    return this;
  }

  /** Nästa del börjar på en ny sida. */
  public Dokument nySida() {
    innehall.append("<div class=\"sidbrytning\"></div>");
    return this;
  }

  /**
   * En rad i en tabell med tal.
   *
   * @param celler första cellen är radens rubrik; resten står till höger
   */
  public record Talrad(Slag slag, List<String> celler) {

    /** Hur raden framträder. */
    public enum Slag {
      RAD,
      SUMMA,
      RUBRIK
    }

    public Talrad {
      celler = List.copyOf(celler);
    }
  }

  /** En tabell med radens namn först och siffror i de andra spalterna. */
  public Dokument siffror(List<String> huvud, List<List<String>> rader) {
    return taltabell("", huvud, rader.stream().map(r -> new Talrad(Talrad.Slag.RAD, r)).toList());
  }

  /** En tabell med en spalt text och resten tal; beskrivningen får vara tom. */
  public Dokument taltabell(String beskrivning, List<String> huvud, List<Talrad> rader) {
    if (rader.isEmpty()) {
      return tom(beskrivning);
    }
    innehall.append("<table class=\"tal\">");
    if (!beskrivning.isBlank()) {
      innehall.append("<caption>").append(ofarlig(beskrivning)).append("</caption>");
    }
    innehall.append("<thead><tr>");
    huvud.forEach(h -> innehall.append("<th scope=\"col\">").append(ofarlig(h)).append("</th>"));
    innehall.append("</tr></thead><tbody>");
    rader.forEach(r -> talrad(r, huvud.size()));
    innehall.append("</tbody></table>");
    return this;
  }

  private void talrad(Talrad rad, int spalter) {
    boolean rubrik = rad.slag() == Talrad.Slag.RUBRIK;
    innehall.append("<tr class=\"").append(rad.slag().name().toLowerCase(Locale.ROOT));
    innehall.append(
        rubrik ? "\"><th scope=\"colgroup\" colspan=\"" + spalter : "\"><th scope=\"row");
    innehall.append("\">").append(ofarlig(rad.celler().getFirst())).append("</th>");
    celler(
        rad.celler().stream().skip(1).limit(rubrik ? 0 : spalter),
        rubrik ? 0 : spalter - rad.celler().size());
  }

  /** Ett belopp som text, till exempel {@code 1 234 567 kr}; ören bara när de finns. */
  public static String kronor(Belopp belopp) {
    long ore = Math.abs(belopp.ore());
    String hela = String.format("%,d", ore / 100).replaceAll("[^0-9]", "\u00a0");
    String delar = ore % 100 == 0 ? "" : String.format(",%02d", ore % 100);
    return (belopp.arNegativt() ? "\u2212" : "") + hela + delar + "\u00a0kr";
  }

  /** Dokumentet som taggad PDF/UA. */
  public Innehall pdf() {
    return pdf(PdfRendererBuilder.PdfAConformance.NONE);
  }

  /** Dokumentet som taggad PDF/UA och PDF/A-2a, med färgprofil: det som ska bevaras för alltid. */
  public Innehall pdfForBevarande() {
    return pdf(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
  }

  private Innehall pdf(PdfRendererBuilder.PdfAConformance bevarande) {
    Innehallsskrivare ut = new Innehallsskrivare();
    try (PDDocument dokument = new PDDocument()) {
      PdfRendererBuilder byggare = new PdfRendererBuilder();
      byggare.usePdfUaAccessibility(true);
      if (bevarande != PdfRendererBuilder.PdfAConformance.NONE) {
        byggare.usePdfAConformance(bevarande);
        byggare.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
      }
      byggare.usePDDocument(dokument);
      Typsnitt.registrera(byggare);
      byggare.withHtmlContent(Tecken.skrivbar(html()), null);
      byggare.withProducer("Samordna");
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

  /** Dokumentet som en hel sida, också att klistra in i en ordbehandlare. */
  public String html() {
    return """
    <!DOCTYPE html>
    <html lang="sv"><head><title>%s</title><meta name="description" content="%s"/>
    <meta name="subject" content="%s"/><style>%s</style></head><body>%s</body></html>
    """
        .formatted(
            ofarlig(titel),
            ofarlig(titel),
            ofarlig(titel),
            STIL.replace("TYPSNITT", Typsnitt.FAMILJ).replace("SIDFOT", sidfot.stil()) + sidmarke,
            innehall);
  }

  /** Text för XHTML: inget av den tolkas. */
  private static String ofarlig(String text) {
    return Tecken.barbar(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
