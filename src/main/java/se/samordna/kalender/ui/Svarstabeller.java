package se.samordna.kalender.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.kalender.KallelseService;
import se.samordna.kalender.Kallelsebild;
import se.samordna.kalender.Kallelsebild.Personrad;

/**
 * Svaren på kallelsen i två tabeller: platserna med den som kallats till var och en, ersättarna.
 */
final class Svarstabeller {

  private final KallelseService kallelser;
  private final Register register;
  private final UUID id;
  private final Kallelsebild bild;
  private final Runnable vidAndring;

  Svarstabeller(
      KallelseService kallelser,
      Register register,
      UUID id,
      Kallelsebild bild,
      Runnable vidAndring) {
    this.kallelser = kallelser;
    this.register = register;
    this.id = id;
    this.bild = bild;
    this.vidAndring = vidAndring;
  }

  Component stolar() {
    Tabell tabell =
        new Tabell(text("svar.tabell"))
            .kolumn(text("mote.namn"))
            .kolumn(text("mote.for"))
            .kolumn(text("svar.svaret"))
            .kolumn(text("svar.kallad_ersattare"));
    if (antecknar()) {
      tabell.kolumn(text("platser.handling"));
    }
    bild.stolar()
        .forEach(
            s -> {
              Component ersattare =
                  s.tom()
                      ? new Statusmarke(Ton.NEJ, text("svar.tom_plats"))
                      : s.ersattare()
                          .<Component>map(Svarstabeller::kallad)
                          .orElseGet(() -> new Span("–"));
              s.ledamot()
                  .ifPresentOrElse(
                      l -> rad(tabell, l, ersattare), () -> vakant(tabell, s.medlem(), ersattare));
            });
    return tabell;
  }

  /** Platsen som ingen har: den räknas ändå, och en ersättare kallas till den (R7, R12). */
  private void vakant(Tabell tabell, String medlem, Component ersattare) {
    Span namn = new Span(text("svar.vakant"));
    Span for_ = new Span(medlemmen(medlem));
    if (antecknar()) {
      tabell.rad(namn, for_, new Span("–"), ersattare, new Span("–"));
    } else {
      tabell.rad(namn, for_, new Span("–"), ersattare);
    }
  }

  private String medlemmen(String kod) {
    return register.medlem(kod).map(Medlem::namn).orElse(kod);
  }

  private static Component kallad(Personrad e) {
    Div div = new Div(new Span(e.namn() + " "), Svarsmarke.av(e.lage()));
    return div;
  }

  Component ersattare() {
    Tabell tabell =
        new Tabell(text("svar.ersattare.tabell"))
            .kolumn(text("mote.namn"))
            .kolumn(text("mote.for"))
            .kolumn(text("svar.svaret"))
            .kolumn(text("svar.ordning"));
    if (antecknar()) {
      tabell.kolumn(text("platser.handling"));
    }
    bild.ersattare().forEach(e -> rad(tabell, e, new Span(Integer.toString(e.ordning()))));
    return tabell;
  }

  private void rad(Tabell tabell, Personrad p, Component sist) {
    Span namn = new Span(p.namn());
    Span for_ = new Span(medlemmen(p.medlem()));
    Div svar = new Div(Svarsmarke.av(p.lage()));
    p.skal()
        .ifPresent(
            s -> {
              Span skal = new Span(s);
              skal.addClassName("om");
              svar.add(skal);
            });
    if (!antecknar()) {
      tabell.rad(namn, for_, svar, sist);
      return;
    }
    Button knapp =
        Knapp.stilla(
            text("svar.anteckna"),
            () ->
                Svarsdialog.oppna(
                    kallelser,
                    id,
                    text("svar.anteckna_for", p.namn()),
                    Optional.of(p.person()),
                    vidAndring));
    knapp.setAriaLabel(text("svar.anteckna_for", p.namn()));
    tabell.rad(namn, for_, svar, sist, knapp);
  }

  private boolean antecknar() {
    return bild.oppen() && Inloggad.aktor().har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR);
  }
}
