package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.function.Supplier;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.BudgetutskriftService;
import se.samordna.budget.Utskrift;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

/** Budgeten som filer: verksamhetsplanens tabell, och raderna att läsa in igen. */
final class Nedladdningar extends Composite<UnorderedList> {

  Nedladdningar(Budgetblad blad, BudgetutskriftService utskrift) {
    getContent().addClassName("filer");
    for (String format : new String[] {"pdf", "html", "xlsx"}) {
      lank("budget.tabell." + format, () -> utskrift.plantabell(blad.ar(), format));
    }
    for (String format : new String[] {"csv", "xlsx"}) {
      lank("budget.export." + format, () -> utskrift.version(blad.versionId(), format));
    }
  }

  private void lank(String nyckel, Supplier<Svar<Utskrift>> fil) {
    getContent().add(new ListItem(new Anchor(fil(fil), text(nyckel))));
  }

  /** Filen hämtas som den som öppnade sidan. */
  static DownloadHandler fil(Supplier<Svar<Utskrift>> fil) {
    Aktor aktor = Inloggad.aktor();
    return DownloadHandler.fromInputStream(
        begaran ->
            switch (Inloggad.som(aktor, fil::get)) {
              case Svar.Ja<Utskrift>(Utskrift u) ->
                  new DownloadResponse(
                      u.innehall().oppna(), u.filnamn(), u.innehallstyp(), u.innehall().storlek());
              case Svar.Nej<Utskrift>(Hinder nej) -> DownloadResponse.error(404);
            });
  }
}
