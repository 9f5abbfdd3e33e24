package se.samordna.lokal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Bara en ./start åt gången per datakatalog, så att ingen städar undan en annans servrar. */
record Ensam(FileChannel las) {

  static Ensam i(Kataloger kataloger) {
    Path fil = Kataloger.skapa(kataloger.data()).resolve("start.las");
    try {
      FileChannel kanal =
          FileChannel.open(fil, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (kanal.tryLock() == null) {
        throw new Startfel(
            "Samordna körs redan med %s. Stanna den med Ctrl-C, eller välj en annan: SAMORDNA_DATA=annan ./start"
                .formatted(kataloger.data()));
      }
      return new Ensam(kanal);
    } catch (IOException e) {
      throw new Startfel("Kan inte låsa " + fil + ": " + e.getMessage(), e);
    }
  }

  void slapp() {
    try {
      las.close();
    } catch (IOException e) {
      throw new Startfel("Låset kunde inte släppas: " + e.getMessage(), e);
    }
  }
}
