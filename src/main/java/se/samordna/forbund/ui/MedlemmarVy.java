package se.samordna.forbund.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samordna.forbund.Register;
import se.samordna.forbund.medlemmar.MedlemService;
import se.samordna.forbund.medlemmar.VerksamhetService;
import se.samordna.forbund.platser.PersonService;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/** Medlemmarna med sina tider (R25) och deras verksamheter med dem som söker. */
@Route(ForbundNavigation.MEDLEMMAR)
@RolesAllowed({"forbundschef", "administrator", "presidium", "styrelse", "revisor", "ekonom"})
class MedlemmarVy extends Vy {

  private final transient MedlemService medlemmar;
  private final transient VerksamhetService verksamheter;
  private final transient PersonService personer;
  private final transient Register register;
  private final transient Klocka klocka;
  private final boolean farAndra = Inloggad.aktor().har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR);
  private final Div innehall = new Div();

  MedlemmarVy(
      MedlemService medlemmar,
      VerksamhetService verksamheter,
      PersonService personer,
      Register register,
      Klocka klocka) {
    this.medlemmar = medlemmar;
    this.verksamheter = verksamheter;
    this.personer = personer;
    this.register = register;
    this.klocka = klocka;
    titel(text("medlemmar.titel"));
    Sidhuvud huvud = new Sidhuvud(text("medlemmar.titel")).ingress(text("medlemmar.ingress"));
    if (farAndra) {
      huvud.handling(
          Knapp.huvud(
              text("medlemmar.ny"),
              () -> new Medlemsdialog(medlemmar, this::gjort).ny(klocka.idag())));
    }
    Div lankar =
        new Div(
            new Anchor(ForbundNavigation.PLATSER, text("platser.titel")),
            new Anchor(ForbundNavigation.ORDNING, text("ordning.titel")));
    if (farAndra) {
      lankar.addComponentAsFirst(new Anchor(ForbundNavigation.KOM_IGANG, text("komigang.titel")));
    }
    lankar.addClassName("lankar");
    huvud.under(lankar);
    add(huvud, innehall);
    visa();
  }

  private void gjort(String besked) {
    visa();
    Besked.visa(besked);
  }

  private void visa() {
    innehall.removeAll();
    innehall.add(
        new Avsnitt(
            text("medlemmar.titel"),
            new Medlemstabell(medlemmar, farAndra, klocka.idag(), this::gjort)
                .av(medlemmar.alla())),
        new Verksamhetstabell(verksamheter, personer, register, farAndra, this::gjort).avsnitt());
  }
}
