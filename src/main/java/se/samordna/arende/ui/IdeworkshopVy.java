package se.samordna.arende.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samordna.arende.ArendeService;
import se.samordna.arende.Ideutfall;
import se.samordna.arende.Ideworkshop;
import se.samordna.arende.IdeworkshopService;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Lastext;
import se.samordna.ritning.Element;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.UppgiftService;
import se.samordna.uppgift.ui.UppgiftNavigation;
import se.samordna.uppgift.ui.UppgiftsVy;

/** Anteckna idéworkshopen och vad den kom fram till. */
@Route(UppgiftNavigation.GREN + Element.IDEWORKSHOP)
@RolesAllowed("forbundschef")
class IdeworkshopVy extends UppgiftsVy {

  private final transient IdeworkshopService workshop;
  private final transient ArendeService arenden;
  private final transient Klocka klocka;
  private final Datumfalt datum = new Datumfalt(text("workshop.datum"));
  private final TextArea deltagare = new TextArea(text("workshop.deltagare"));
  private final TextArea anteckning = new TextArea(text("workshop.anteckning"));
  private final RadioButtonGroup<Ideutfall> utfall =
      new RadioButtonGroup<>(text("workshop.utfall"));

  IdeworkshopVy(
      UppgiftService uppgifter, IdeworkshopService workshop, ArendeService arenden, Klocka klocka) {
    super(uppgifter, Element.IDEWORKSHOP);
    this.workshop = workshop;
    this.arenden = arenden;
    this.klocka = klocka;
    deltagare.setHelperText(text("workshop.deltagare.hjalp"));
    anteckning.setMinRows(6);
    utfall.setItems(Ideutfall.values());
    utfall.setItemLabelGenerator(u -> text("workshop.utfall." + Kod.av(u)));
    utfall.addClassName("lodrat");
  }

  @Override
  protected void visa(Uppgift uppgift) {
    Formular formular = new Formular();
    datum.setValue(klocka.idag());
    formular.falt("datum", datum);
    formular.falt("deltagare", deltagare);
    formular.falt("anteckning", anteckning);
    formular.falt("utfall", utfall);
    formular.add(Knapp.rad(Knapp.huvud(text("workshop.spara"), () -> spara(uppgift, formular))));
    String ide = finns(arenden.visa(uppgift.arende())).beskrivning();
    add(
        huvud(uppgift, klocka.idag()),
        new Div(new Avsnitt(text("workshop.iden"), Lastext.av(ide))),
        formular);
  }

  private void spara(Uppgift uppgift, Formular formular) {
    Ideworkshop svar =
        new Ideworkshop(
            uppgift.version(),
            datum.dag(),
            deltagare.getValue().lines().filter(r -> !r.isBlank()).toList(),
            anteckning.getValue(),
            utfall.getOptionalValue().map(Kod::av).orElse(""));
    formular.visa(
        workshop.slutfor(uppgift.id(), svar),
        a -> klar(text("workshop.sparad"), ArendeNavigation.arende(uppgift.arende())));
  }
}
