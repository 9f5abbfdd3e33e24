package se.samordna.ansokan.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.samordna.ansokan.AnsokanService;
import se.samordna.ansokan.GodkannandeService;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.ritning.Element;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.UppgiftService;
import se.samordna.uppgift.ui.UppgiftNavigation;
import se.samordna.uppgift.ui.UppgiftsVy;

/** Medlemmen läser ansökan och svarar ja eller nej. */
@Route(UppgiftNavigation.GREN + Element.GODKANN_ANSOKAN)
@RolesAllowed("sokande")
class GodkannVy extends UppgiftsVy {

  private final transient AnsokanService ansokningar;
  private final transient GodkannandeService godkannande;
  private final transient Register register;
  private final transient Klocka klocka;
  private final RadioButtonGroup<Boolean> svar = new RadioButtonGroup<>(text("godkann.svar"));
  private final TextArea kommentar = new TextArea(text("godkann.kommentar"));

  GodkannVy(
      UppgiftService uppgifter,
      AnsokanService ansokningar,
      GodkannandeService godkannande,
      Register register,
      Klocka klocka) {
    super(uppgifter, Element.GODKANN_ANSOKAN);
    this.ansokningar = ansokningar;
    this.godkannande = godkannande;
    this.register = register;
    this.klocka = klocka;
    svar.setItems(true, false);
    svar.setItemLabelGenerator(ja -> text(ja ? "godkann.ja" : "godkann.nej"));
    svar.addClassName("lodrat");
    kommentar.setHelperText(text("godkann.kommentar.hjalp"));
    svar.addValueChangeListener(e -> fragaEfterSkal(Boolean.FALSE.equals(e.getValue())));
  }

  @Override
  protected void visa(Uppgift uppgift) {
    Formular formular = new Formular();
    formular.falt("godkanner", svar);
    formular.falt("kommentar", kommentar);
    formular.add(Knapp.rad(Knapp.huvud(text("godkann.skicka"), () -> skicka(uppgift, formular))));
    add(
        huvud(uppgift, klocka.idag()).ingress(text("godkann.ingress")),
        new Ansokansblad(finns(ansokningar.hamta(uppgift.arende())).ansokan(), register),
        new Avsnitt(text("godkann.rubrik"), formular));
  }

  private void fragaEfterSkal(boolean nej) {
    kommentar.setLabel(text(nej ? "godkann.kommentar.nej" : "godkann.kommentar"));
    kommentar.setHelperText(text(nej ? "godkann.kommentar.nej.hjalp" : "godkann.kommentar.hjalp"));
    kommentar.setRequiredIndicatorVisible(nej);
  }

  private void skicka(Uppgift uppgift, Formular formular) {
    if (svar.isEmpty()) {
      formular.visa(
          Hinder.form(List.of(new Hinder.Faltfel("godkanner", "saknas", text("godkann.valj")))));
      return;
    }
    formular.visa(
        godkannande.svara(
            uppgift.id(),
            new GodkannandeService.Godkannande(
                uppgift.version(), svar.getValue(), kommentar.getValue())),
        a -> klar(text("godkann.klart"), "arenden/" + uppgift.arende()));
  }
}
