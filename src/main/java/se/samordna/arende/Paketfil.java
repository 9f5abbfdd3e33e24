package se.samordna.arende;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Tillfallig;

/**
 * Kontorsfiler är zippade paket. Innehållsförteckningen prövas först; av delarna läses bara det som
 * behövs för att se vad de är, så att ett paket som sväller (F16) inte kan göra skada här.
 */
final class Paketfil {

  private static final int FLEST_DELAR = 5_000;
  private static final long STORST_UPPACKAT = 500L * 1024 * 1024;

  private Paketfil() {}

  /** Paketets typ; tomt när det är ett annat slags paket, är trasigt, eller bär något som körs. */
  static Optional<Filtyp> typ(Innehall innehall) {
    try (FileChannel fil = Tillfallig.kanal(innehall);
        ZipFile paket = oppna(fil)) {
      List<ZipArchiveEntry> delar = Collections.list(paket.getEntries());
      return arRimligt(delar) && !Paketinnehall.korbart(paket) ? typ(delar) : Optional.empty();
    } catch (IOException | IllegalArgumentException trasigt) {
      return Optional.empty();
    }
  }

  /** Sant när innehållet också går att öppna som ett paket, vad det än börjar som. */
  static boolean arPaket(Innehall innehall) {
    try (FileChannel fil = Tillfallig.kanal(innehall);
        ZipFile paket = oppna(fil)) {
      return paket.getEntries().hasMoreElements();
    } catch (IOException | IllegalArgumentException intePaket) {
      return false;
    }
  }

  static ZipFile oppna(FileChannel fil) throws IOException {
    return ZipFile.builder().setSeekableByteChannel(fil).setIgnoreLocalFileHeader(true).get();
  }

  private static boolean arRimligt(List<ZipArchiveEntry> delar) {
    long uppackat = delar.stream().mapToLong(d -> Math.max(0, d.getSize())).sum();
    return delar.size() <= FLEST_DELAR && uppackat <= STORST_UPPACKAT;
  }

  private static Optional<Filtyp> typ(List<ZipArchiveEntry> delar) {
    if (har(delar, "[Content_Types].xml")) {
      return har(delar, "word/document.xml")
          ? Optional.of(Filtyp.DOCX)
          : har(delar, "xl/workbook.xml") ? Optional.of(Filtyp.XLSX) : Optional.empty();
    }
    return har(delar, "mimetype") && har(delar, "content.xml") && har(delar, "styles.xml")
        ? Optional.of(Filtyp.ODT)
        : Optional.empty();
  }

  private static boolean har(List<ZipArchiveEntry> delar, String namn) {
    return delar.stream().anyMatch(d -> d.getName().equals(namn));
  }
}
