package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.mote.ui.ListaNavigation;
import se.samordna.mote.ui.SammantradeNavigation;
import se.samordna.sammantrade.bild.Motesbild;

/** Ett sammanträdes sidor: mötet, listan, handlingarna, och efterregistreringen. */
public final class Moteslankar extends Composite<Nav> {

  /** Sidan man står på får ingen länk till sig själv. */
  public enum Sida {
    MOTET,
    LISTAN,
    HANDLINGARNA,
    EFTER
  }

  public Moteslankar(Motesbild mote, Sida har) {
    getContent().addClassName("lankar");
    getContent().setAriaLabel(text("moteslankar"));
    lank(Sida.MOTET, har, SammantradeNavigation.sammantrade(mote.sammantradeId()));
    lank(Sida.LISTAN, har, ListaNavigation.lista(mote.sammantradeId()));
    lank(Sida.HANDLINGARNA, har, ListaNavigation.handlingar(mote.sammantradeId()));
    if (Inloggad.aktor().har(Roll.ADMINISTRATOR)) {
      lank(Sida.EFTER, har, ListaNavigation.efter(mote.sammantradeId()));
    }
  }

  private void lank(Sida sida, Sida har, String vag) {
    if (sida != har) {
      getContent().add(new Anchor(vag, text("moteslankar." + sida)));
    }
  }
}
