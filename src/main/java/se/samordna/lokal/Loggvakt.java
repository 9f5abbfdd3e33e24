package se.samordna.lokal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Håller barnens loggar små: en som vuxit över gränsen flyttas åt sidan. Barnet skriver alltid sist
 * i filen, så den kan tömmas under det.
 */
record Loggvakt(Path katalog, long storst) {

  private static final String ALDRE = "forra-";

  static Loggvakt i(Kataloger kataloger) {
    Path nagon = kataloger.logg("app").getParent();
    return new Loggvakt(nagon == null ? kataloger.data() : nagon, 20L * 1024 * 1024);
  }

  void vaxla() {
    try {
      for (Path logg : forStora()) {
        Files.copy(
            logg,
            logg.resolveSibling(ALDRE + logg.getFileName()),
            StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel fil = FileChannel.open(logg, StandardOpenOption.WRITE)) {
          fil.truncate(0);
        }
      }
    } catch (IOException fel) {
      throw new Startfel("Loggarna i " + katalog + " kan inte växlas: " + fel.getMessage(), fel);
    }
  }

  private List<Path> forStora() throws IOException {
    if (!Files.isDirectory(katalog)) {
      return List.of();
    }
    try (Stream<Path> alla = Files.list(katalog)) {
      return alla.filter(f -> f.toString().endsWith(".log"))
          .filter(f -> !("" + f.getFileName()).startsWith(ALDRE))
          .filter(f -> f.toFile().length() > storst)
          .toList();
    }
  }
}
