package se.samordna.beredning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samordna.arende.ArendeService;
import se.samordna.arende.ui.ArendeNavigation;
import se.samordna.beredning.Javsvar;
import se.samordna.beredning.JavsvarService;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Vy;

/** Frågan om jäv för den som bereder ärendet utan att ha en uppgift i det. */
@Route(ArendeNavigation.JAV)
@RolesAllowed("beredning")
class JavVy extends Vy implements BeforeEnterObserver {

  private final transient ArendeService arenden;
  private final transient JavsvarService jav;

  JavVy(ArendeService arenden, JavsvarService jav) {
    this.arenden = arenden;
    this.jav = jav;
    titel(text("jav.titel"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    ArendeId id = id(event.getRouteParameters().get("id").orElse(""), ArendeId::av);
    Div over = new Div(new Anchor(ArendeNavigation.arende(id), text("till_arendet")));
    over.addClassName("lankar");
    Paragraph rubrik = new Paragraph(finns(arenden.visa(id)).rubrik());
    rubrik.addClassName("ingress");
    add(new Sidhuvud(text("jav.titel"), over, rubrik));
    Javsvar svar = finns(jav.visa(id));
    if (svar.har()) {
      add(Avsnitt.tomt(text("jav.antecknat")));
      return;
    }
    if (svar.besvarad()) {
      add(new Paragraph(text("jav.inget")));
    }
    add(new Javfraga(id, jav, besvarad -> klar(id, besvarad)));
  }

  private void klar(ArendeId id, Javsvar svar) {
    getUI().ifPresent(ui -> ui.navigate(ArendeNavigation.arende(id)));
    Besked.visa(text(svar.har() ? "jav.antecknat" : "jav.oppnat"));
  }
}
