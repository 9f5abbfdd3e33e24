package se.samordna.utfall.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.utfall.BudgetutfilService;
import se.samordna.utfall.Nedladdning;

/**
 * Budgeten till byrån. Går den inte att skriva står skälet här, med raderna det gäller; annars
 * hämtas filen.
 */
final class Budgetfilsknapp extends Composite<Div> {

  private final Formular formular = new Formular();
  private final Div fil = new Div();

  Budgetfilsknapp(BudgetutfilService budgetfil, int ar) {
    fil.addClassName("dold-text");
    formular.add(
        Knapp.rad(
            Knapp.stilla(
                text("utfall.budgetfil"), () -> formular.visa(budgetfil.fil(ar), this::hamta))));
    getContent().add(formular, fil);
  }

  private void hamta(Nedladdning n) {
    Anchor lank =
        new Anchor(
            DownloadHandler.fromInputStream(
                begaran ->
                    new DownloadResponse(
                        n.innehall().oppna(), n.namn(), n.innehallstyp(), n.innehall().storlek())),
            n.namn());
    fil.removeAll();
    fil.add(lank);
    lank.getElement().setAttribute("tabindex", "-1");
    lank.getElement().executeJs("this.click()");
  }
}
