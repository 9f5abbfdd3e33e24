package se.samordna.protokoll.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Hindervisning;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Vy;
import se.samordna.mote.ui.SammantradeNavigation;
import se.samordna.protokoll.JusteringService;
import se.samordna.protokoll.JusteringService.Justering;

/** Dit personen kommer efter den nya inloggningen: underskriften slutförs, och hon är tillbaka. */
@Route("underskrift/:referens")
@RolesAllowed({"styrelse", "presidium"})
class UnderskriftVy extends Vy implements BeforeEnterObserver {

  private final transient JusteringService justering;

  UnderskriftVy(JusteringService justering) {
    this.justering = justering;
    titel(text("underskrift.titel"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    UUID referens = id(event.getRouteParameters().get("referens").orElse(""), UUID::fromString);
    switch (justering.slutfor(referens)) {
      case Svar.Ja<Justering>(Justering j) ->
          event.forwardToUrl(SammantradeNavigation.protokoll(j.sammantrade().varde()));
      case Svar.Nej<Justering>(Hinder nej) -> visa(nej);
    }
  }

  private void visa(Hinder nej) {
    removeAll();
    Hindervisning hinder = new Hindervisning();
    hinder.visa(nej);
    Div lankar = new Div(new Anchor("", text("underskrift.till_start")));
    lankar.addClassName("lankar");
    add(new Sidhuvud(text("underskrift.titel")), hinder, lankar);
  }
}
