package se.samordna.ansokan.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.samordna.ansokan.AnsokanService;
import se.samordna.ansokan.Utkast;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Vy;

/** En part skriver med i ansökan; det är huvudmannen som säger att den är klar. */
@Route(AnsokanNavigation.SKRIV)
@RolesAllowed("sokande")
class MedskrivVy extends Vy implements BeforeEnterObserver {

  private final transient AnsokanService ansokningar;
  private final transient Register register;
  private final transient Kompletteringsblick komplettering;
  private final transient Nejblick nej;
  private final transient Klocka klocka;

  MedskrivVy(
      AnsokanService ansokningar,
      Register register,
      Kompletteringsblick komplettering,
      Nejblick nej,
      Klocka klocka) {
    this.ansokningar = ansokningar;
    this.komplettering = komplettering;
    this.nej = nej;
    this.register = register;
    this.klocka = klocka;
    titel(text("ansokan.medskriv"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    ArendeId id = id(event.getRouteParameters().get("id").orElse(""), ArendeId::av);
    String arendet = "arenden/" + id;
    Div over = new Div(new Anchor(arendet, text("till_arendet")));
    over.addClassName("lankar");
    Sidhuvud huvud = new Sidhuvud(text("ansokan.medskriv"), over);
    switch (ansokningar.attSkriva(id)) {
      case Svar.Ja<Utkast> ja -> {
        Optional<Component> begart = komplettering.pagar(id);
        add(huvud.ingress(text("ansokan.medskriv.ingress")));
        begart.or(() -> nej.senaste(id)).ifPresent(this::add);
        add(
            new Skrivyta(
                id,
                ansokningar,
                register,
                klocka,
                text(
                    begart.isPresent()
                        ? "ansokan.medskriv.kompletterad"
                        : "ansokan.medskriv.fullstandig"),
                Knapp.lank(
                    AnsokanNavigation.ansokan(id.toString()), text("ansokan.medskriv.las"))));
      }
      case Svar.Nej<Utkast>(Hinder nej) -> add(huvud, Avsnitt.tomt(nej.text()));
    }
  }
}
