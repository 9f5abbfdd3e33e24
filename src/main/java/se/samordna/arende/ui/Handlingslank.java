package se.samordna.arende.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.IOException;
import se.samordna.arende.HandlingService;
import se.samordna.arende.HandlingService.Nedladdning;
import se.samordna.gemensam.HandlingId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

/** En länk som hämtar en av ärendets handlingar. Rätten prövas när den följs. */
public final class Handlingslank {

  private Handlingslank() {}

  public static Anchor av(HandlingService handlingar, HandlingId id, String text) {
    Aktor aktor = Inloggad.aktor();
    return new Anchor(
        DownloadHandler.fromInputStream(
            begaran -> svar(Inloggad.som(aktor, () -> handlingar.innehall(id)))),
        text);
  }

  private static DownloadResponse svar(Svar<Nedladdning> fil) throws IOException {
    return switch (fil) {
      case Svar.Ja<Nedladdning>(Nedladdning n) ->
          new DownloadResponse(
              n.innehall().oppna(),
              n.handling().namn(),
              n.handling().innehallstyp(),
              n.handling().storlek());
      case Svar.Nej<Nedladdning>(Hinder nej) -> DownloadResponse.error(404);
    };
  }
}
