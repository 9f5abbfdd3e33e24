package se.samordna.lokal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Ett arbete i den delade katalogen som görs klart en gång. Samtidiga startar väntar på varandra,
 * och ett arbete som avbröts halvvägs börjar om från en tom katalog.
 */
record EnGang(Path servrar, String namn) {

  void gor(Runnable arbete) {
    Path klar = Kataloger.skapa(servrar).resolve(namn + ".klar");
    try (FileChannel kanal = oppna();
        FileLock las = kanal.lock()) {
      if (las.isValid() && !Files.exists(klar)) {
        Kataloger.radera(servrar.resolve(namn));
        arbete.run();
        Files.createFile(klar);
      }
    } catch (IOException e) {
      throw new Startfel("Kan inte ställa i ordning " + namn + ": " + e.getMessage(), e);
    }
  }

  private FileChannel oppna() throws IOException {
    return FileChannel.open(
        servrar.resolve(namn + ".las"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}
