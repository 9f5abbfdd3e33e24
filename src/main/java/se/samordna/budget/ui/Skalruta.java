package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import se.samordna.budget.version.Underskottsskal;
import se.samordna.budget.version.Versionssida;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Lastext;
import se.samordna.gemensam.ui.Tider;

/** Åren där kostnaderna är större än intäkterna, och skälet till det (R21). */
final class Skalruta extends Composite<Div> {

  Skalruta(Versionssida sida, Versionstjanster tjanster, Consumer<String> gjort) {
    getContent()
        .add(
            new Paragraph(
                sida.underskott().isEmpty()
                    ? text("underskott.inget")
                    : text("underskott.ar", Versionstext.ar(sida.underskott()))));
    sida.skal()
        .ifPresentOrElse(
            s -> getContent().add(skal(s, tjanster)),
            () -> getContent().add(new Paragraph(text("underskott.inget_skal"))));
    if (Versionshandlingar.farAndra()) {
      String fore = sida.skal().map(Underskottsskal::text).orElse("");
      getContent()
          .add(
              Knapp.rad(
                  Knapp.stilla(
                      text(fore.isEmpty() ? "underskott.skriv" : "underskott.andra"),
                      () ->
                          new Textdialog(
                                  text("underskott.titel"), "text", text("underskott.skal"), fore)
                              .oppna(
                                  text("underskott.verb"),
                                  t ->
                                      tjanster
                                          .andring()
                                          .skal(sida.rad().id(), sida.rad().andring(), t),
                                  ok -> gjort.accept(text("underskott.sparat"))))));
    }
  }

  private static Div skal(Underskottsskal s, Versionstjanster tjanster) {
    Span vem = new Span(text("version.skapad", Tider.tid(s.tid()), tjanster.namn(s.av())));
    vem.addClassName("om");
    Div ruta = new Div(Lastext.av(s.text()), vem);
    ruta.addClassName("upplysning");
    return ruta;
  }
}
