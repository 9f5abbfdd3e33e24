package se.samordna.insats.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samordna.arende.ui.ArendeNavigation;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.insats.AvtalService;
import se.samordna.insats.Avtalssvar;
import se.samordna.insats.Avtalsutfall;
import se.samordna.ritning.Element;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.UppgiftService;
import se.samordna.uppgift.ui.UppgiftNavigation;
import se.samordna.uppgift.ui.UppgiftsVy;

/** Registrera hur avtalet gick. */
@Route(UppgiftNavigation.GREN + Element.UNDERTECKNA_AVTAL)
@RolesAllowed("forbundschef")
class AvtalVy extends UppgiftsVy {

  private final transient AvtalService avtal;
  private final transient Klocka klocka;
  private final RadioButtonGroup<Avtalssvar> utfall = new RadioButtonGroup<>(text("avtal.utfall"));
  private final TextArea skal = new TextArea(text("avtal.skal"));

  AvtalVy(UppgiftService uppgifter, AvtalService avtal, Klocka klocka) {
    super(uppgifter, Element.UNDERTECKNA_AVTAL);
    this.avtal = avtal;
    this.klocka = klocka;
    utfall.setItems(Avtalssvar.values());
    utfall.setItemLabelGenerator(u -> text("avtal.utfall." + Kod.av(u)));
    utfall.addClassName("lodrat");
    utfall.addValueChangeListener(e -> skal.setVisible(e.getValue() == Avtalssvar.AVBOJT));
    skal.setVisible(false);
  }

  @Override
  protected void visa(Uppgift uppgift) {
    Formular formular = new Formular();
    formular.falt("utfall", utfall);
    formular.falt("skal", skal);
    formular.add(Knapp.rad(Knapp.huvud(text("avtal.spara"), () -> spara(uppgift, formular))));
    add(huvud(uppgift, klocka.idag()).ingress(text("avtal.ingress")), formular);
  }

  private void spara(Uppgift uppgift, Formular formular) {
    formular.visa(
        avtal.avsluta(
            uppgift.id(),
            new Avtalsutfall(
                uppgift.version(),
                utfall.getOptionalValue().map(Kod::av).orElse(""),
                skal.getValue())),
        i -> klar(text("avtal.sparat"), ArendeNavigation.arende(uppgift.arende())));
  }
}
