package se.samordna.foredragning.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.util.function.Supplier;
import se.samordna.foredragning.handlingar.Pdffil;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

/** En bunt som görs när någon ber om den, för just den personen. */
final class Pdfnedladdning {

  private Pdfnedladdning() {}

  static InputStreamDownloadHandler av(Aktor aktor, Supplier<Svar<Pdffil>> bunt) {
    return DownloadHandler.fromInputStream(
        begaran ->
            switch (Inloggad.som(aktor, bunt::get)) {
              case Svar.Ja<Pdffil>(Pdffil fil) ->
                  new DownloadResponse(fil.oppna(), fil.namn(), "application/pdf", fil.storlek());
              case Svar.Nej<Pdffil> nej -> DownloadResponse.error(404);
            });
  }
}
