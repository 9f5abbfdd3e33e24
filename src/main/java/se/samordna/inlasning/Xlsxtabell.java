package se.samordna.inlasning;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;

/**
 * Läser ett blad i en xlsx, cell för cell ur strömmen: minnet växer med budgeten, inte med filen.
 * Formler läses med det värde som kalkylprogrammet sparade. Det bladet visar en människa är det som
 * läses; det som är dolt utelämnas och nämns.
 */
final class Xlsxtabell {

  private final Arbetsbok bok;
  private final Map<String, Kalkylblad> blad;

  private Xlsxtabell(Arbetsbok bok, Map<String, Kalkylblad> blad) {
    this.bok = bok;
    this.blad = blad;
  }

  /** Det namngivna bladet, eller det som har flest tal. */
  static Svar<Ratabell> las(byte[] bytes, Optional<String> blad) {
    return oppna(bytes, bok -> bok.valj(blad));
  }

  /** Alla blad som visas, i ordning. */
  static Svar<List<Ratabell>> alla(byte[] bytes) {
    return oppna(bytes, Xlsxtabell::alla);
  }

  private static <T> Svar<T> oppna(byte[] bytes, Function<Xlsxtabell, Svar<T>> las) {
    List<String> delar = new ArrayList<>();
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      delar.addAll(Zipgrans.prova(zip));
      if (!kanVaraXlsx(delar)) {
        return Svar.nej(Filhinder.fil(Filslag.arkiv(delar)));
      }
      try (OPCPackage paket = OPCPackage.open(new ZipFileZipEntrySource(zip))) {
        return las.apply(las(paket));
      }
    } catch (Grans.Over over) {
      return Svar.nej(Filhinder.fil(over.mening()));
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException fel) {
      return Svar.nej(Filhinder.fil(Mening.av("xlsx_olaslig")));
    }
  }

  private static boolean kanVaraXlsx(List<String> delar) {
    return delar.contains("[Content_Types].xml")
        && !delar.contains("xl/workbook.bin")
        && delar.stream().noneMatch(d -> d.startsWith("word/") || d.startsWith("ppt/"));
  }

  private static Xlsxtabell las(OPCPackage paket)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XSSFReader lasare = new XSSFReader(paket);
    Arbetsbok bok = new Arbetsbok();
    try (InputStream in = lasare.getWorkbookData()) {
      las(in, bok);
    }
    Cellvarden varden =
        new Cellvarden(new ReadOnlySharedStringsTable(paket), stilar(lasare), bok.fran1904());
    Map<String, Kalkylblad> blad = new LinkedHashMap<>();
    XSSFReader.SheetIterator delar = (XSSFReader.SheetIterator) lasare.getSheetsData();
    while (delar.hasNext()) {
      try (InputStream in = delar.next()) {
        if (!bok.arDolt(delar.getSheetName())) {
          Bladlasare mottagare = new Bladlasare(varden);
          las(in, mottagare);
          blad.put(delar.getSheetName(), mottagare.blad());
        }
      }
    }
    return new Xlsxtabell(bok, blad);
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

  private Svar<Ratabell> valj(Optional<String> begart) {
    List<String> namn = new ArrayList<>(blad.keySet());
    String valt =
        begart.orElseGet(
            () ->
                namn.reversed().stream()
                    .max(
                        Comparator.comparingLong(
                            n -> Optional.ofNullable(blad.get(n)).map(Kalkylblad::tal).orElse(0L)))
                    .orElse(""));
    return Optional.ofNullable(blad.get(valt))
        .map(b -> tabell(valt, b, namn))
        .orElseGet(() -> Svar.nej(Filhinder.fil(saknas(valt, namn))));
  }

  private Svar<List<Ratabell>> alla() {
    List<String> namn = List.copyOf(blad.keySet());
    List<Ratabell> tabeller = new ArrayList<>();
    for (Map.Entry<String, Kalkylblad> ett : blad.entrySet()) {
      switch (tabell(ett.getKey(), ett.getValue(), namn)) {
        case Svar.Ja<Ratabell>(Ratabell tabell) -> tabeller.add(tabell);
        case Svar.Nej<Ratabell>(Hinder hinder) -> {
          return Svar.nej(hinder);
        }
      }
    }
    return Svar.ja(List.copyOf(tabeller));
  }

  private Mening saknas(String valt, List<String> namn) {
    if (namn.isEmpty()) {
      return Mening.av("xlsx_alla_dolda");
    }
    return bok.arDolt(valt)
        ? Mening.av("xlsx_dolt_blad", valt)
        : Mening.av("xlsx_okant_blad", valt, String.join(", ", namn));
  }

  private Svar<Ratabell> tabell(String namn, Kalkylblad valt, List<String> alla) {
    return valt.formler()
        .hinder(bok.raknasOm())
        .<Svar<Bladbokstaver>>map(Svar::nej)
        .orElseGet(() -> Bladbokstaver.av(valt.rader()))
        .som(
            bokstaver ->
                new Ratabell(
                    bokstaver.rader(),
                    Filkalla.xlsx(namn, alla),
                    false,
                    Stream.concat(anmarkningar(valt).stream(), bokstaver.anmarkningar().stream())
                        .toList(),
                    Set.copyOf(valt.dolt().radnummer())));
  }

  private List<String> anmarkningar(Kalkylblad valt) {
    List<String> alla = new ArrayList<>();
    if (!bok.dolda().isEmpty()) {
      alla.add(
          Mening.text(
              bok.dolda().size() == 1 ? "dolt_ett_blad" : "dolt_blad",
              bok.dolda().stream()
                  .map(b -> Mening.text("citerat", b))
                  .collect(Collectors.joining(", "))));
    }
    alla.addAll(valt.dolt().anmarkningar());
    return alla;
  }
}
