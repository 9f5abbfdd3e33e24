package se.samordna.foredragning.handlingar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** En färdig PDF på disk. Den som öppnar strömmen tar också bort filen, när den stängs. */
public record Pdffil(Path fil, String namn, long storlek) {

  public InputStream oppna() throws IOException {
    return Files.newInputStream(fil, StandardOpenOption.DELETE_ON_CLOSE);
  }
}
