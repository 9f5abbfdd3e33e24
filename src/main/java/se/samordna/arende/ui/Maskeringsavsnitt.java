package se.samordna.arende.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import se.samordna.arende.Arendepost;
import se.samordna.arende.Maskering;
import se.samordna.arende.MaskeringService;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/** Vad de offentliga sidorna visar om ärendet, och att maskera det (R28). */
final class Maskeringsavsnitt {

  private Maskeringsavsnitt() {}

  /** Visas för stab och revisor när ärendet är diariefört. */
  static Optional<Component> av(
      Arendepost arende, ArendeId id, MaskeringService maskering, Runnable vidAndring) {
    return Optional.of(arende)
        .filter(a -> a.diarienummer().isPresent())
        .filter(a -> Inloggad.aktor().har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR, Roll.REVISOR))
        .map(a -> avsnitt(id, maskering, vidAndring));
  }

  private static Avsnitt avsnitt(ArendeId id, MaskeringService maskering, Runnable vidAndring) {
    Optional<Maskering> galler = Vy.finns(maskering.visa(id));
    Avsnitt avsnitt = new Avsnitt(text("maskering.titel"));
    galler.ifPresentOrElse(
        m ->
            avsnitt.add(
                new Fakta()
                    .med(text("maskering.publik_rubrik"), m.publikRubrik())
                    .med(text("maskering.lagrum"), m.lagrum())
                    .med(text("maskering.dag"), Tider.dag(m.dag()))),
        () -> avsnitt.add(new Paragraph(text("maskering.oppet"))));
    if (Inloggad.aktor().har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR)) {
      avsnitt.add(
          Knapp.rad(
              Knapp.stilla(
                  text(galler.isPresent() ? "maskering.andra" : "maskering.maskera"),
                  () -> oppna(id, galler, maskering, vidAndring))));
    }
    return avsnitt;
  }

  private static void oppna(
      ArendeId id, Optional<Maskering> galler, MaskeringService maskering, Runnable vidAndring) {
    Dialogruta ruta = new Dialogruta(text("maskering.titel"));
    ruta.formular().add(new Paragraph(text("maskering.hjalp")));
    TextField rubrik =
        ruta.formular().falt("publikRubrik", new TextField(text("maskering.publik_rubrik")));
    TextField lagrum = ruta.formular().falt("lagrum", new TextField(text("maskering.lagrum")));
    lagrum.setHelperText(text("maskering.lagrum.hjalp"));
    galler.ifPresent(
        m -> {
          rubrik.setValue(m.publikRubrik());
          lagrum.setValue(m.lagrum());
          ruta.formular()
              .add(
                  Knapp.stilla(
                      text("maskering.upphav"),
                      () -> ruta.visa(maskering.upphav(id), forut -> vidAndring.run())));
        });
    ruta.oppna(
        text("maskering.maskera"),
        () ->
            ruta.visa(
                maskering.maskera(id, lagrum.getValue(), rubrik.getValue()),
                m -> vidAndring.run()));
  }
}
