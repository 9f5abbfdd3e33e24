package se.samordna.utfall.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.function.Supplier;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.utfall.Nedladdning;
import se.samordna.utfall.Redovisningsperiod;
import se.samordna.utfall.Utfallsbild;

/** Rapporten för förbundets perioder som PDF och Excel, och budgeten till byrån. */
final class Rapportlankar extends Composite<Div> {

  private final transient Aktor aktor = Inloggad.aktor();

  Rapportlankar(Utfallstjanster tjanster, Utfallsbild bild) {
    UnorderedList lista = new UnorderedList();
    tjanster
        .rapporter()
        .perioder()
        .forEach(p -> lista.add(new ListItem(rapport(tjanster, bild.ar(), p))));
    getContent().add(new Paragraph(text("utfall.rapport.hjalp")), lista);
    if (aktor.har(Roll.EKONOM, Roll.FORBUNDSCHEF, Roll.REVISOR)) {
      getContent().add(new Budgetfilsknapp(tjanster.budgetfil(), bild.ar()));
    }
  }

  private Component[] rapport(Utfallstjanster tjanster, int ar, Redovisningsperiod period) {
    return new Component[] {
      lank(
          text("utfall.rapport.pdf", period.namn()),
          () -> tjanster.rapporter().rapport(ar, period.kod(), "pdf")),
      new Span(" · "),
      lank(
          text("utfall.rapport.xlsx", period.namn()),
          () -> tjanster.rapporter().rapport(ar, period.kod(), "xlsx"))
    };
  }

  private Anchor lank(String text, Supplier<Svar<Nedladdning>> fil) {
    return new Anchor(
        DownloadHandler.fromInputStream(
            begaran ->
                switch (Inloggad.som(aktor, fil::get)) {
                  case Svar.Ja<Nedladdning>(Nedladdning n) ->
                      new DownloadResponse(
                          n.innehall().oppna(), n.namn(), n.innehallstyp(), n.innehall().storlek());
                  case Svar.Nej<Nedladdning>(Hinder nej) -> DownloadResponse.error(404);
                }),
        text);
  }
}
