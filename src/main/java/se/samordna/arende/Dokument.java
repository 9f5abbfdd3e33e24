package se.samordna.arende;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.mallar.Mallar;

/**
 * Ett dokument som ska bevaras i läsbar form (R29), byggt stycke för stycke och skrivet som taggad
 * PDF/UA på svenska med inbäddade typsnitt (R32). Hur det ser ut står i {@code templates/dokument};
 * ingen text i det tolkas.
 */
public final class Dokument {

  private static final Mallar MALLAR = Mallar.sidor("dokument", new Papperstext.Dialekt());
  private static final String TOM = "Inga uppgifter.";

  private final String titel;
  private final String ingress;
  private final Sidfot sidfot;
  private final List<Dokumentdel> delar = new ArrayList<>();
  private String sidmarke = "";

  private Dokument(String titel, String ingress, Sidfot sidfot) {
    this.titel = titel;
    this.ingress = ingress;
    this.sidfot = sidfot;
  }

  /**
   * Ett tomt dokument med sin rubrik.
   *
   * @param sidfot det som står på varje sida
   */
  public static Dokument med(String titel, String ingress, Sidfot sidfot) {
    return new Dokument(titel, ingress, sidfot);
  }

  /** Ett märke överst på varje sida, till exempel att det är en kopia. */
  public Dokument sidmarke(String text) {
    sidmarke = text;
    return this;
  }

  private Dokument med(Dokumentdel del) {
    delar.add(del);
    return this;
  }

  public Dokument rubrik(String text) {
    return med(new Dokumentdel.Rubrik(text));
  }

  /** Ett stycke; tomt blir ett streck, så att det syns att inget skrevs. */
  public Dokument stycke(String text) {
    return med(new Dokumentdel.Stycke(text.isBlank() ? "–" : text));
  }

  public Dokument avsnitt(String rubrik, String text) {
    return rubrik(rubrik).stycke(text);
  }

  /** En lista; en tom säger att den är tom. */
  public Dokument lista(List<String> punkter) {
    return punkter.isEmpty() ? tom("") : med(new Dokumentdel.Lista(punkter));
  }

  /** En tabell utan rader blir en mening: en tom tabell har ingen giltig struktur i PDF/UA. */
  private Dokument tom(String beskrivning) {
    return beskrivning.isBlank() ? stycke(TOM) : stycke(beskrivning + ": inga uppgifter.");
  }

  public Dokument tabell(List<String> huvud, List<List<String>> rader) {
    return rader.isEmpty() ? tom("") : med(new Dokumentdel.Tabell(huvud, rader));
  }

  /** En tabell med beskrivning, där första cellen i varje rad är radens rubrik. */
  public Dokument tabell(String beskrivning, List<String> huvud, List<List<String>> rader) {
    return rader.isEmpty()
        ? tom(beskrivning)
        : med(new Dokumentdel.Beskriven(beskrivning, huvud, rader));
  }

  /** En förteckning, till exempel en föredragningslista, där raderna kan leda någonstans. */
  public Dokument forteckning(String beskrivning, List<Forteckningsrad> rader) {
    return rader.isEmpty()
        ? tom(beskrivning)
        : med(new Dokumentdel.Forteckning(beskrivning, rader));
  }

  /**
   * Rutor att fylla i för hand: radens namn först, sedan tomma celler.
   *
   * @param rader radernas namn; en tom rad är en rad att skriva på
   */
  public Dokument rutor(List<String> huvud, List<String> rader) {
    return rader.isEmpty() ? tom("") : med(new Dokumentdel.Rutor(huvud, rader));
  }

  /** Nästa del börjar på en ny sida. */
  public Dokument nySida() {
    return med(new Dokumentdel.NySida());
  }

  /** En tabell med radens namn först och siffror i de andra spalterna. */
  public Dokument siffror(List<String> huvud, List<List<String>> rader) {
    return taltabell("", huvud, rader.stream().map(r -> new Talrad(Talrad.Slag.RAD, r)).toList());
  }

  /** En tabell med en spalt text och resten tal; beskrivningen får vara tom. */
  public Dokument taltabell(String beskrivning, List<String> huvud, List<Talrad> rader) {
    return rader.isEmpty()
        ? tom(beskrivning)
        : med(new Dokumentdel.Taltabell(beskrivning, huvud, rader));
  }

  /** Dokumentet som taggad PDF/UA. */
  public Innehall pdf() {
    return Dokumentpdf.av(sida(sidfot.text(), sidmarke), PdfAConformance.NONE);
  }

  /** Dokumentet som taggad PDF/UA och PDF/A-2a, med färgprofil: det som ska bevaras för alltid. */
  public Innehall pdfForBevarande() {
    return Dokumentpdf.av(sida(sidfot.text(), sidmarke), PdfAConformance.PDFA_2_A);
  }

  /** Innehållet som en hel sida att klistra in i en ordbehandlare, utan det som står på bladen. */
  public String html() {
    return sida("", "");
  }

  private String sida(String nederst, String overst) {
    return MALLAR.fyll(
        "dokument",
        Map.of(
            "titel", Tecken.barbar(titel),
            "ingress", ingress,
            "sidfot", nederst,
            "sidmarke", overst,
            "typsnitt", Typsnitt.FAMILJ,
            "delar", delar));
  }
}
