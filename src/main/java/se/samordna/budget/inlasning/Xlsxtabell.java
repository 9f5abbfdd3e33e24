package se.samordna.budget.inlasning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import se.samordna.gemensam.Svar;

/**
 * Läser ett blad i en xlsx, cell för cell ur strömmen: minnet växer med budgeten, inte med filen.
 * Formler läses med det värde som kalkylprogrammet sparade.
 */
final class Xlsxtabell {

  static {
    // Hur stor filen är uppackad har Zipgrans mätt; en budget med många lika rader packas väl.
    ZipSecureFile.setMinInflateRatio(0.0001);
    ZipSecureFile.setMaxEntrySize(Grans.UPPACKAT);
    ZipSecureFile.setMaxTextSize(Grans.UPPACKAT);
    ZipSecureFile.setMaxFileCount(Grans.DELAR);
  }

  private Xlsxtabell() {}

  /** Det namngivna bladet, eller det som har flest tal. */
  static Svar<Ratabell> las(byte[] bytes, Optional<String> blad) {
    try {
      Zipgrans.prova(bytes);
      try (OPCPackage paket = OPCPackage.open(new ByteArrayInputStream(bytes))) {
        return valj(blad(paket), blad);
      }
    } catch (Grans.Over over) {
      return Svar.nej(Filhinder.fil(String.valueOf(over.getMessage())));
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException fel) {
      return Svar.nej(
          Filhinder.fil("Filen går inte att läsa som xlsx. Spara den som csv och försök igen."));
    }
  }

  private static Map<String, List<Tabellrad>> blad(OPCPackage paket)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XSSFReader lasare = new XSSFReader(paket);
    ReadOnlySharedStringsTable texter = new ReadOnlySharedStringsTable(paket);
    Talformat stilar = stilar(lasare);
    Map<String, List<Tabellrad>> blad = new LinkedHashMap<>();
    XSSFReader.SheetIterator delar = (XSSFReader.SheetIterator) lasare.getSheetsData();
    while (delar.hasNext()) {
      try (InputStream in = delar.next()) {
        Bladlasare mottagare = new Bladlasare(texter, stilar);
        las(in, mottagare);
        blad.put(delar.getSheetName(), mottagare.rader());
      }
    }
    return blad;
  }

  private static Talformat stilar(XSSFReader lasare)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    Talformat stilar = new Talformat();
    try (InputStream in = lasare.getStylesData()) {
      if (in != null) {
        las(in, stilar);
      }
    }
    return stilar;
  }

  private static void las(InputStream in, DefaultHandler mottagare)
      throws IOException, SAXException, ParserConfigurationException {
    XMLReader xml = XMLHelper.newXMLReader();
    xml.setContentHandler(mottagare);
    xml.parse(new InputSource(in));
  }

  private static Svar<Ratabell> valj(Map<String, List<Tabellrad>> blad, Optional<String> begart) {
    List<String> namn = new ArrayList<>(blad.keySet());
    String valt =
        begart.orElseGet(
            () ->
                namn.reversed().stream()
                    .max(java.util.Comparator.comparingLong(n -> tal(rader(blad, n))))
                    .orElse(""));
    if (!blad.containsKey(valt)) {
      return Svar.nej(
          Filhinder.fil(
              "Bladet ”" + valt + "” finns inte i filen. Välj ett av: " + String.join(", ", namn)));
    }
    return Svar.ja(new Ratabell(rader(blad, valt), Filkalla.xlsx(valt, namn), false));
  }

  private static List<Tabellrad> rader(Map<String, List<Tabellrad>> blad, String namn) {
    return blad.getOrDefault(namn, List.of());
  }

  private static long tal(List<Tabellrad> rader) {
    return rader.stream()
        .flatMap(r -> r.celler().stream())
        .filter(c -> c.tal().isPresent() || c.text().matches("[\\d\\s.,()−-]*\\d[\\d\\s.,()−-]*"))
        .count();
  }
}
