package se.samordna.foredragning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import se.samordna.arende.Mottagenfil;
import se.samordna.foredragning.lista.PunkthandlingService.Nedladdning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Filmottagning;
import se.samordna.gemensam.ui.Hindervisning;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.mote.PunktId;
import se.samordna.sammantrade.Punktuppgifter.Bifogad;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;

/** Filerna på en punkt: läs dem, bifoga fler, ta bort. */
final class Punktfiler extends Composite<Div> {

  private final transient Listtjanster akter;
  private final SammantradeId mote;
  private final transient PunktId punkt;
  private final transient Runnable vidAndring;
  private final transient Aktor aktor = Inloggad.aktor();
  private final Hindervisning hinder = new Hindervisning();

  Punktfiler(
      Listtjanster akter, SammantradeId mote, Punktvy p, boolean andrar, Runnable vidAndring) {
    this.akter = akter;
    this.mote = mote;
    this.punkt = new PunktId(p.punkt());
    this.vidAndring = vidAndring;
    boolean oppen = andrar && p.beslut().isEmpty() && !p.harUtgatt();
    getContent().add(hinder);
    if (!p.listan().handlingar().isEmpty()) {
      UnorderedList lista = new UnorderedList();
      lista.addClassName("filer");
      p.listan().handlingar().forEach(h -> lista.add(rad(h, oppen)));
      getContent().add(lista);
    }
  }

  /** Att bifoga en fil, till raden med det som kan göras med punkten. */
  NativeDetails bifogning() {
    return new NativeDetails(
        text("lista.bifoga"),
        new Filmottagning(text("lista.valj_fil"), Mottagenfil.STORST, this::bifoga));
  }

  private ListItem rad(Bifogad h, boolean oppen) {
    ListItem rad = new ListItem(new Anchor(nedladdning(h), h.namn()));
    if (oppen) {
      NativeButton bort = new NativeButton(text("ta_bort"), e -> taBort(h));
      bort.addClassName("lank");
      bort.getElement().setAttribute("aria-label", text("ta_bort") + ": " + h.namn());
      rad.add(bort);
    }
    return rad;
  }

  private void bifoga(String namn, Innehall fil) {
    visa(
        Inloggad.som(aktor, () -> akter.handlingar().bifoga(mote, punkt, namn, fil)),
        text("handlingar.tillagd", namn));
  }

  private void taBort(Bifogad h) {
    visa(akter.handlingar().taBort(mote, punkt, h.handlingId()), text("lista.borttagen", h.namn()));
  }

  private void visa(Svar<?> svar, String besked) {
    if (svar instanceof Svar.Nej<?>(Hinder nej)) {
      hinder.visa(nej);
      return;
    }
    Inloggad.som(
        aktor,
        () -> {
          vidAndring.run();
          return besked;
        });
    Besked.visa(besked);
  }

  private DownloadHandler nedladdning(Bifogad h) {
    return DownloadHandler.fromInputStream(
        begaran ->
            switch (Inloggad.som(
                aktor, () -> akter.handlingar().innehall(mote, punkt, h.handlingId()))) {
              case Svar.Ja<Nedladdning>(Nedladdning n) ->
                  new DownloadResponse(
                      n.innehall().oppna(), h.namn(), h.innehallstyp(), h.storlek());
              case Svar.Nej<Nedladdning> nej -> DownloadResponse.error(404);
            });
  }
}
