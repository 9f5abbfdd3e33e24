package se.samordna.ansokan.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.samordna.ansokan.Ansokan;
import se.samordna.ansokan.AnsokanService;
import se.samordna.ansokan.Utkast;
import se.samordna.arende.Arende;
import se.samordna.arende.ArendeService;
import se.samordna.arende.Arendepost;
import se.samordna.arende.ui.Nekat;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/** Ansökan att läsa. Innan den är inlämnad finns den bara för de sökande (R30). */
@Route(AnsokanNavigation.ANSOKAN)
@PermitAll
class AnsokanVy extends Vy implements BeforeEnterObserver {

  private final transient AnsokanService ansokningar;
  private final transient ArendeService arenden;
  private final transient Register register;

  AnsokanVy(AnsokanService ansokningar, ArendeService arenden, Register register) {
    this.ansokningar = ansokningar;
    this.arenden = arenden;
    this.register = register;
    titel(text("ansokan.titel"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    ArendeId id = id(event.getRouteParameters().get("id").orElse(""), ArendeId::av);
    Anchor tillbaka = new Anchor("arenden/" + id, text("till_arendet"));
    switch (ansokningar.hamta(id)) {
      case Svar.Ja<Utkast>(Utkast utkast) -> visa(id, utkast.ansokan(), tillbaka);
      case Svar.Nej<Utkast>(Hinder nej) ->
          add(new Sidhuvud(text("ansokan.titel"), tillbaka), varfor(id, nej));
    }
  }

  /** Varför den inte kan läsas: inte skriven, inte inlämnad, eller inte för den som frågar. */
  private Component varfor(ArendeId id, Hinder nej) {
    Arendepost arende = finns(arenden.visa(id));
    return nej.slag() == Hinder.Slag.SAKNAS
        ? Avsnitt.tomt(text(saknas(arende)))
        : Nekat.av(nej, id);
  }

  private static String saknas(Arendepost arende) {
    if (arende.status() == Arende.Status.ATERKALLAD || arende.status() == Arende.Status.AVSLUTAD) {
      return "ansokan.aldrig";
    }
    return arende.steg() == Arende.Steg.IDE ? "ansokan.inte_borjad" : "ansokan.inte_an";
  }

  private void visa(ArendeId id, Ansokan ansokan, Anchor tillbaka) {
    Div over = new Div(tillbaka);
    over.addClassName("lankar");
    Sidhuvud huvud =
        new Sidhuvud(ansokan.rubrik().isBlank() ? text("ansokan.titel") : ansokan.rubrik(), over);
    if (Inloggad.aktor().har(Roll.SOKANDE)
        && ansokningar.attSkriva(id) instanceof Svar.Ja<Utkast>) {
      huvud.handling(Knapp.lank(AnsokanNavigation.skriv(id.toString()), text("ansokan.medskriv")));
    }
    add(huvud, new Ansokansblad(ansokan, register));
  }
}
