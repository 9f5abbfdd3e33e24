package se.samordna.arende;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Kontorsfiler är zippade paket. Bara innehållsförteckningen läses; inget packas upp, så ett paket
 * som sväller (F16) kan inte göra skada här.
 */
final class Paketfil {

  private static final int FLEST_DELAR = 5_000;
  private static final long STORST_UPPACKAT = 500L * 1024 * 1024;

  private Paketfil() {}

  static Optional<Filtyp> typ(byte[] bytes) {
    try (ZipFile paket =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setIgnoreLocalFileHeader(true)
            .get()) {
      List<ZipArchiveEntry> delar = Collections.list(paket.getEntries());
      return arRimligt(delar) ? typ(delar) : Optional.empty();
    } catch (IOException | IllegalArgumentException trasigt) {
      return Optional.empty();
    }
  }

  private static boolean arRimligt(List<ZipArchiveEntry> delar) {
    long uppackat = delar.stream().mapToLong(d -> Math.max(0, d.getSize())).sum();
    boolean makron = delar.stream().anyMatch(d -> d.getName().endsWith("vbaProject.bin"));
    return delar.size() <= FLEST_DELAR && uppackat <= STORST_UPPACKAT && !makron;
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
