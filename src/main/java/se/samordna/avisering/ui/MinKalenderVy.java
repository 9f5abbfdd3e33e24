package se.samordna.avisering.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.PermitAll;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.samordna.avisering.Kalenderprenumeration;
import se.samordna.avisering.PrenumerationService;
import se.samordna.bud.Budlyssnare;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Hindervisning;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.kalender.KallelseService;
import se.samordna.kalender.ui.KalenderNavigation;
import se.samordna.kalender.ui.Kallelselista;

/** Mina möten, mina svar, och adressen att prenumerera på i ett kalenderprogram. */
@Route(AviseringNavigation.MIN_KALENDER)
@PermitAll
class MinKalenderVy extends Vy {

  private final transient PrenumerationService prenumerationer;
  private final Div adress = new Div();
  private final Hindervisning hinder = new Hindervisning();

  MinKalenderVy(PrenumerationService prenumerationer, KallelseService kallelser, Budlyssnare bud) {
    this.prenumerationer = prenumerationer;
    titel(text("min_kalender.titel"));
    Aktor jag = Inloggad.aktor();
    Sidhuvud huvud = new Sidhuvud(text("min_kalender.titel")).ingress(text("min_kalender.ingress"));
    boolean kallas = jag.har(Roll.STYRELSE, Roll.PRESIDIUM, Roll.BEREDNING);
    if (kallas || jag.har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR, Roll.REVISOR, Roll.EKONOM)) {
      Div lankar = new Div(new Anchor(KalenderNavigation.ARSPLAN, text("kalender.lank")));
      lankar.addClassName("lankar");
      huvud.under(lankar);
    }
    add(huvud);
    if (kallas) {
      add(new Avsnitt(text("min_kalender.moten"), Kallelselista.alla(kallelser, bud)));
    }
    if (jag.harForbund()) {
      add(new Avsnitt(text("min_kalender.adress"), hinder, adress));
      visa(prenumerationer.min());
    }
  }

  private void visa(Kalenderprenumeration p) {
    adress.removeAll();
    adress.add(new Paragraph(text("min_kalender.adress.hjalp")));
    p.vag().ifPresent(v -> adress.add(ny(v)));
    p.skapad().ifPresent(s -> adress.add(new Paragraph(text("min_kalender.gjord", Tider.tid(s)))));
    Div knappar =
        Knapp.rad(
            Knapp.stilla(
                text(p.skapad().isEmpty() ? "min_kalender.gor" : "min_kalender.byt"),
                () -> gjort(prenumerationer.byt(), "min_kalender.klar")));
    p.skapad()
        .ifPresent(
            s ->
                knappar.add(
                    Knapp.stilla(
                        text("min_kalender.aterkalla"),
                        () -> gjort(prenumerationer.aterkalla(), "min_kalender.aterkallad"))));
    adress.add(knappar);
    Anchor offentlig = new Anchor(bas() + p.offentlig(), text("min_kalender.offentlig"));
    offentlig.setRouterIgnore(true);
    adress.add(new Paragraph(offentlig));
  }

  private void gjort(Svar<Kalenderprenumeration> svar, String besked) {
    hinder.dolj();
    switch (svar) {
      case Svar.Ja<Kalenderprenumeration>(Kalenderprenumeration p) -> {
        visa(p);
        Besked.visa(text(besked));
      }
      case Svar.Nej<Kalenderprenumeration>(var nej) -> hinder.visa(nej);
    }
  }

  private static Component ny(String vag) {
    TextField falt = new TextField(text("min_kalender.ny_adress"));
    falt.setValue(bas() + vag);
    falt.setReadOnly(true);
    falt.setWidthFull();
    falt.setHelperText(text("min_kalender.ny_adress.hjalp"));
    falt.setAutoselect(true);
    Div ruta = new Div(falt);
    ruta.addClassName("upplysning");
    return ruta;
  }

  private static String bas() {
    return ServletUriComponentsBuilder.fromContextPath(
            VaadinServletRequest.getCurrent().getHttpServletRequest())
        .toUriString();
  }
}
