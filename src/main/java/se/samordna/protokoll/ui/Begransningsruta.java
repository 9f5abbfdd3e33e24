package se.samordna.protokoll.ui;

import static se.samordna.gemensam.ui.Texter.svensk;
import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import se.samordna.foredragning.lista.AndraPunkt.Begransning;
import se.samordna.foredragning.lista.BegransningService;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Vy;
import se.samordna.mote.PunktId;

/** Begränsar en paragraf i den offentliga kopian, eller häver det (R28). */
record Begransningsruta(
    BegransningService akter, SammantradeId mote, PunktId punkt, Runnable vidAndring) {

  void oppna(String rubrik) {
    BegransningService.Laget nu = Vy.finns(akter.visa(mote, punkt));
    Dialogruta ruta = new Dialogruta(text("protokoll.begransa.rubrik", rubrik));
    ruta.formular().add(new Paragraph(text("protokoll.begransa.hjalp")));
    TextField publik =
        ruta.formular().falt("publikRubrik", new TextField(text("lista.publik_rubrik")));
    publik.setHelperText(text("lista.publik_rubrik.hjalp"));
    TextField lagrum = ruta.formular().falt("lagrum", new TextField(text("lista.lagrum")));
    lagrum.setHelperText(text("lista.lagrum.hjalp"));
    nu.begransning()
        .ifPresentOrElse(
            b -> {
              publik.setValue(b.publikRubrik());
              lagrum.setValue(b.lagrum());
              ruta.formular()
                  .add(
                      Knapp.stilla(
                          text("protokoll.begransa.upphav"),
                          () -> visa(ruta, akter.upphav(mote, punkt, nu.version()))));
            },
            () -> publik.setValue(svensk("lista.publik_rubrik.forval")));
    ruta.oppna(
        text("protokoll.begransa"),
        () ->
            visa(
                ruta,
                akter.begransa(
                    mote,
                    punkt,
                    nu.version(),
                    new Begransning(lagrum.getValue(), publik.getValue()))));
  }

  private void visa(Dialogruta ruta, Svar<BegransningService.Laget> svar) {
    ruta.visa(
        svar,
        nytt -> {
          vidAndring.run();
          Besked.visa(
              text(
                  nytt.begransning().isPresent()
                      ? "protokoll.begransad"
                      : "protokoll.begransning_havd"));
        });
  }
}
