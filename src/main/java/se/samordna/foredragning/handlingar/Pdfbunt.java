package se.samordna.foredragning.handlingar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import se.samordna.gemensam.Innehall;

/**
 * Fogar ihop PDF:er till en, med bokmärken, sidnummer och länkar från listan. Allt större ligger på
 * disk medan det fogas ihop, inte i minnet.
 */
final class Pdfbunt implements AutoCloseable {

  private static final StreamCacheCreateFunction PA_DISK = IOUtils.createTempFileOnlyStreamCache();

  private final PDDocument hel = new PDDocument(PA_DISK);
  private final PDFMergerUtility fogning = new PDFMergerUtility();
  private final List<PDDocument> oppna = new ArrayList<>();
  private final List<Path> filer = new ArrayList<>();
  private final List<Bokmarke> bokmarken = new ArrayList<>();
  private final Map<String, Integer> ankare = new LinkedHashMap<>();
  private final Map<Integer, Stampel> stamplar = new HashMap<>();
  private boolean baraEgna = true;

  /** Ett bokmärke; {@code niva} 0 är en punkt, 1 en handling under den. */
  record Bokmarke(int niva, String text, int sida) {}

  /** Nästa del börjar här; {@code ankare} är dit länkar med den adressen leder. */
  void punkt(String text, String adress) {
    bokmarken.add(new Bokmarke(0, text, hel.getNumberOfPages()));
    if (!adress.isEmpty()) {
      ankare.put(adress, hel.getNumberOfPages());
    }
  }

  /** Ett blad som programmet skrivit: taggarna följer med. */
  void egen(Innehall pdf) throws IOException {
    PDDocument blad = oppna(pdf);
    PDDocumentCatalog katalog = blad.getDocumentCatalog();
    katalog.setDocumentOutline(null);
    katalog.setMetadata(null);
    fogning.appendDocument(hel, blad);
  }

  /** En handling som programmet skrivit. Nej som {@link #handling}. */
  boolean egen(String namn, Innehall pdf) {
    return handling(namn, () -> egen(pdf));
  }

  /** En handling utifrån: varje sida får stämpeln. Nej som {@link #handling}. */
  boolean utifran(String namn, Innehall pdf, Stampel stampel) {
    int forsta = hel.getNumberOfPages();
    boolean last = handling(namn, () -> frammande(pdf));
    for (int sida = forsta; sida < hel.getNumberOfPages(); sida++) {
      stamplar.put(sida, stampel);
    }
    return last;
  }

  /** Det som lägger till sidor. */
  private interface Laggande {
    void lagg() throws IOException;
  }

  /** En handling under punkten. Nej när filen inte går att läsa; då är ingen sida tillagd. */
  private boolean handling(String namn, Laggande laggande) {
    int sida = hel.getNumberOfPages();
    try {
      laggande.lagg();
    } catch (IOException | RuntimeException trasig) {
      while (hel.getNumberOfPages() > sida) {
        hel.removePage(hel.getNumberOfPages() - 1);
      }
      return false;
    }
    bokmarken.add(new Bokmarke(1, namn, sida));
    return true;
  }

  /** Bara sidorna så som de ser ut: inget skript och inget formulär följer med. */
  private void frammande(Innehall pdf) throws IOException {
    baraEgna = false;
    PDDocument blad = oppna(pdf);
    if (blad.isEncrypted()) {
      blad.setAllSecurityToBeRemoved(true);
    }
    for (PDPage sida : blad.getPages()) {
      PDPage ny = hel.importPage(sida);
      ny.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
      ny.getCOSObject().removeItem(COSName.AA);
      for (PDAnnotation a : ny.getAnnotations()) {
        ofarlig(a, ny);
      }
      if (ny.getResources() == null) {
        ny.setResources(sida.getResources());
      }
    }
  }

  /**
   * Det som syns på sidan är kvar, till exempel ett ifyllt fält; det som händer vid ett klick inte.
   */
  private static void ofarlig(PDAnnotation a, PDPage sida) {
    a.getCOSObject().removeItem(COSName.A);
    a.getCOSObject().removeItem(COSName.AA);
    a.getCOSObject().removeItem(COSName.STRUCT_PARENT);
    a.setPage(sida);
  }

  private PDDocument oppna(Innehall pdf) throws IOException {
    Path fil = Files.createTempFile("samordna-bunt-", ".pdf");
    filer.add(fil);
    try (InputStream in = pdf.oppna()) {
      Files.copy(in, fil, StandardCopyOption.REPLACE_EXISTING);
    }
    PDDocument blad = Loader.loadPDF(fil.toFile(), "", null, null, PA_DISK);
    oppna.add(blad);
    return blad;
  }

  int sidor() {
    return hel.getNumberOfPages();
  }

  /** Skriver den färdiga bunten till en ny fil. */
  Path skriv(String titel) throws IOException {
    Pdfmarkning.lankar(hel, ankare);
    Pdfmarkning.bokmarken(hel, bokmarken);
    Pdfmarkning.sidhuvud(hel, stamplar);
    PDDocumentCatalog katalog = hel.getDocumentCatalog();
    katalog.setLanguage("sv");
    hel.getDocumentInformation().setTitle(titel);
    hel.getDocumentInformation().setProducer("Samordna");
    Pdfmarkning.visaTitel(hel);
    katalog.setMetadata(Pdfuppgifter.av(hel, titel, baraEgna));
    Path fil = Files.createTempFile("samordna-handlingar-", ".pdf");
    // Packade objekt får fel antal i filens tabell, och läsare varnar för filen.
    hel.save(fil.toFile(), CompressParameters.NO_COMPRESSION);
    return fil;
  }

  @Override
  public void close() throws IOException {
    for (PDDocument blad : oppna) {
      blad.close();
    }
    hel.close();
    for (Path fil : filer) {
      Files.deleteIfExists(fil);
    }
  }
}
