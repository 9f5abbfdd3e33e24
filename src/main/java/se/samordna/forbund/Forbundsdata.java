package se.samordna.forbund;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import tools.jackson.databind.json.JsonMapper;

/** Tar in ett förbund ur en registerfil, vid införande och för demonstration. */
@Component
public class Forbundsdata {

  private final Inlasning inlasning;
  private final JsonMapper json;

  Forbundsdata(Inlasning inlasning, JsonMapper json) {
    this.inlasning = inlasning;
    this.json = json;
  }

  /** Läser in filen som processen själv och svarar med förbundets kod. */
  public String las(Resource fil) {
    Registerfil innehall = tolka(fil);
    return Inloggad.som(
        Aktor.process(innehall.kod()),
        () -> {
          inlasning.las(innehall);
          return innehall.kod();
        });
  }

  private Registerfil tolka(Resource fil) {
    try (InputStream in = fil.getInputStream()) {
      return json.readValue(in, Registerfil.class);
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  /** Transaktionen för sig: den ska börja först när aktören är satt. */
  @Component
  @Transactional
  static class Inlasning {

    private final Registerlasning lasning;

    Inlasning(Registerlasning lasning) {
      this.lasning = lasning;
    }

    void las(Registerfil fil) {
      lasning.las(fil);
    }
  }
}
