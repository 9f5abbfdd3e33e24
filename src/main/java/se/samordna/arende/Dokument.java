package se.samordna.arende;

import static se.samordna.arende.Tecken.lopande;
import static se.samordna.arende.Tecken.ofarlig;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.util.List;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Innehall;

/**
 * Ett dokument som ska bevaras i läsbar form (R29), byggt stycke för stycke och skrivet som taggad
 * PDF/UA på svenska med inbäddade typsnitt (R32). All text görs ofarlig; inget av den tolkas.
 */
public final class Dokument {

  private static final String TOM = "Inga uppgifter.";

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
    nytt.innehall.append("<h1>").append(lopande(titel)).append("</h1>");
    if (!ingress.isBlank()) {
      nytt.innehall.append("<p class=\"ingress\">").append(lopande(ingress)).append("</p>");
    }
    return nytt;
  }

  /**
   * Ett märke överst på varje sida, till exempel att det är en kopia.
   *
   * @param text bara bokstäver, siffror och mellanslag: den står i stilmallen
   */
  public Dokument sidmarke(String text) {
    sidmarke = Dokumentstil.sidmarke(text);
    return this;
  }

  public Dokument rubrik(String text) {
    innehall.append("<h2>").append(lopande(text)).append("</h2>");
    return this;
  }

  /** Ett stycke; tomt blir ett streck, så att det syns att inget skrevs. */
  public Dokument stycke(String text) {
    innehall.append("<p>").append(lopande(text.isBlank() ? "–" : text)).append("</p>");
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
    punkter.forEach(p -> innehall.append("<li>").append(lopande(p)).append("</li>"));
    innehall.append("</ul>");
    return this;
  }

  /** En tabell utan rader blir en mening: en tom tabell har ingen giltig struktur i PDF/UA. */
  private Dokument tom(String beskrivning) {
    return beskrivning.isBlank() ? stycke(TOM) : stycke(beskrivning + ": inga uppgifter.");
  }

  public Dokument tabell(List<String> huvud, List<List<String>> rader) {
    return rader.isEmpty() ? tom("") : med(Dokumenttabeller.tabell(huvud, rader));
  }

  /** En tabell med beskrivning, där första cellen i varje rad är radens rubrik. */
  public Dokument tabell(String beskrivning, List<String> huvud, List<List<String>> rader) {
    return rader.isEmpty()
        ? tom(beskrivning)
        : med(Dokumenttabeller.tabell(beskrivning, huvud, rader));
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
    return rader.isEmpty()
        ? tom(beskrivning)
        : med(Dokumenttabeller.forteckning(beskrivning, rader));
  }

  /**
   * Rutor att fylla i för hand: radens namn först, sedan tomma celler.
   *
   * @param rader radernas namn; en tom rad är en rad att skriva på
   */
  public Dokument rutor(List<String> huvud, List<String> rader) {
    return rader.isEmpty() ? tom("") : med(Dokumenttabeller.rutor(huvud, rader));
  }

  private Dokument med(String xhtml) {
    innehall.append(xhtml);
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
    return rader.isEmpty()
        ? tom(beskrivning)
        : med(Dokumenttabeller.taltabell(beskrivning, huvud, rader));
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
    return Dokumentpdf.av(html(), PdfAConformance.NONE);
  }

  /** Dokumentet som taggad PDF/UA och PDF/A-2a, med färgprofil: det som ska bevaras för alltid. */
  public Innehall pdfForBevarande() {
    return Dokumentpdf.av(html(), PdfAConformance.PDFA_2_A);
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
            Dokumentstil.av(sidfot) + sidmarke,
            innehall);
  }
}
