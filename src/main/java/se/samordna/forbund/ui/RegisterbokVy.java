package se.samordna.forbund.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import se.samordna.forbund.registerbok.RegisterbokService;
import se.samordna.forbund.registerbok.Registerutfall;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Filmottagning;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

/** Registret ur Excel: hämta boken, fyll i den, se vad den ger, läs in. */
@Route(ForbundNavigation.REGISTERBOK)
@RolesAllowed({"forbundschef", "administrator"})
class RegisterbokVy extends Vy {

  private static final int STORST = 5 << 20;

  private final transient RegisterbokService bok;
  private final Div utfall = new Div();

  RegisterbokVy(RegisterbokService bok) {
    this.bok = bok;
    titel(text("registerbok.titel"));
    Div lankar =
        new Div(
            new Anchor(ForbundNavigation.KOM_IGANG, text("komigang.titel")),
            new Anchor(ForbundNavigation.MEDLEMMAR, text("medlemmar.titel")),
            new Anchor(ForbundNavigation.PLATSER, text("platser.titel")));
    lankar.addClassName("lankar");
    utfall.getElement().setAttribute("role", "status");
    Anchor mall = new Anchor(mallen(), text("registerbok.hamta"));
    mall.addClassName("knapp");
    add(
        new Sidhuvud(text("registerbok.titel")).ingress(text("registerbok.ingress")).under(lankar),
        new Avsnitt(
            text("registerbok.hamta.titel"),
            new Paragraph(text("registerbok.hamta.text")),
            Knapp.rad(mall)),
        new Avsnitt(
            text("registerbok.las.titel"),
            new Paragraph(text("registerbok.las.text")),
            new Filmottagning(
                text("registerbok.valj"),
                STORST,
                (namn, fil) -> visa(namn, fil, bok.las(fil, true))),
            utfall));
  }

  /** Filen hämtas som den som öppnade sidan. */
  private DownloadHandler mallen() {
    Aktor aktor = Inloggad.aktor();
    return DownloadHandler.fromInputStream(
        begaran -> {
          Innehall mall = Inloggad.som(aktor, bok::mall);
          return new DownloadResponse(
              mall.oppna(), RegisterbokService.FILNAMN, RegisterbokService.TYP, mall.storlek());
        });
  }

  private void visa(String namn, Innehall fil, Svar<Registerutfall> prov) {
    utfall.removeAll();
    switch (prov) {
      case Svar.Ja<Registerutfall>(Registerutfall u) -> {
        utfall.add(new Paragraph(text(u.inget() ? "registerbok.inget" : "registerbok.ger", namn)));
        if (!u.inget()) {
          utfall.add(
              fakta(u),
              Knapp.rad(
                  Knapp.huvud(
                      text("registerbok.las"), () -> klart(Filmottagning.iTur(lasning(fil))))));
        }
      }
      case Svar.Nej<Registerutfall>(Hinder nej) -> nekad(nej);
    }
  }

  private Supplier<Svar<Registerutfall>> lasning(Innehall fil) {
    return () -> bok.las(fil, false);
  }

  private void klart(Svar<Registerutfall> svar) {
    utfall.removeAll();
    switch (svar) {
      case Svar.Ja<Registerutfall>(Registerutfall u) ->
          utfall.add(
              new Paragraph(text("registerbok.inlast")),
              fakta(u),
              Knapp.rad(Knapp.lank(ForbundNavigation.KOM_IGANG, text("komigang.titel"))));
      case Svar.Nej<Registerutfall>(Hinder nej) -> nekad(nej);
    }
  }

  private void nekad(Hinder nej) {
    UnorderedList fel = new UnorderedList();
    nej.fel().forEach(f -> fel.add(new ListItem(f.text())));
    Div ruta = new Div(new Paragraph(nej.text()), fel);
    ruta.addClassName("varsel");
    utfall.add(ruta);
  }

  private static Fakta fakta(Registerutfall u) {
    return new Fakta()
        .med(text("medlemmar.titel"), Integer.toString(u.medlemmar()))
        .med(text("platser.personer"), Integer.toString(u.personer()))
        .med(text("verksamheter.titel"), Integer.toString(u.verksamheter()))
        .med(text("platser.titel"), Integer.toString(u.platser()));
  }
}
