package se.samordna.processmotor.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import se.samordna.gemensam.SparadMening;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Svensk;
import se.samordna.gemensam.ui.Texter;
import se.samordna.gemensam.ui.Tider;
import se.samordna.processmotor.Motortillstand;

/** Hur motorn och utkorgen mår: först det som någon måste göra något åt. */
final class Motorhalsoruta extends Composite<Div> {

  /** Det som programmet själv säger; det motorn säger står som den sagt det. */
  private static final SparadMening FEL = SparadMening.med("motor_");

  Motorhalsoruta(Motortillstand t) {
    getContent().add(larm(t), fakta(t));
  }

  private static Component larm(Motortillstand t) {
    if (t.larm().isEmpty()) {
      return Avsnitt.tomt(text("drift.inga_larm"));
    }
    UnorderedList lista = new UnorderedList();
    t.larm()
        .forEach(l -> lista.add(new ListItem(new Statusmarke(Ton.OBS, text("drift.larm." + l)))));
    return lista;
  }

  private static Component fakta(Motortillstand t) {
    Fakta fakta =
        new Fakta()
            .med(text("drift.vilken"), Texter.varde("motor", t.motor()))
            .med(
                text("drift.lage"),
                t.redo()
                    ? new Statusmarke(Ton.KLAR, text("drift.redo"))
                    : new Statusmarke(Ton.NEJ, text("drift.inte_redo")))
            .med(text("drift.epok"), Long.toString(t.epok()))
            .med(text("drift.oppna"), Long.toString(t.oppna()))
            .med(text("drift.alder"), text("drift.sekunder", t.alderSekunder()))
            .med(text("drift.antal_blockerade"), Long.toString(t.blockerade()))
            .med(
                text("drift.incidenter"),
                t.incidenter().map(Object::toString).orElse(text("drift.okant")));
    t.kontrollerad().ifPresent(k -> fakta.med(text("drift.kontrollerad"), Tider.tid(k)));
    t.fel().ifPresent(f -> fakta.med(text("drift.fel"), Svensk.sparad(FEL, f)));
    return fakta;
  }
}
