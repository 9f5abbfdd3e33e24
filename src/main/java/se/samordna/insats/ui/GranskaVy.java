package se.samordna.insats.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import se.samordna.arende.ui.ArendeNavigation;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.insats.InsatsService;
import se.samordna.insats.Rapport;
import se.samordna.insats.Rapportgranskning;
import se.samordna.insats.RapportgranskningService;
import se.samordna.insats.Rapportutfall;
import se.samordna.ritning.Element;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.UppgiftService;
import se.samordna.uppgift.ui.UppgiftNavigation;
import se.samordna.uppgift.ui.UppgiftsVy;

/** Läs rapporten och godkänn den, eller begär komplettering. */
@Route(UppgiftNavigation.GREN + Element.GRANSKA_RAPPORT)
@RolesAllowed("forbundschef")
class GranskaVy extends UppgiftsVy {

  private final transient RapportgranskningService granskning;
  private final transient InsatsService insatser;
  private final transient Klocka klocka;
  private final RadioButtonGroup<Rapportutfall> utfall =
      new RadioButtonGroup<>(text("granskning.utfall"));
  private final Datumfalt frist = new Datumfalt(text("granskning.frist"));
  private final TextArea kommentar = new TextArea(text("granskning.kommentar"));

  GranskaVy(
      UppgiftService uppgifter,
      RapportgranskningService granskning,
      InsatsService insatser,
      Klocka klocka) {
    super(uppgifter, Element.GRANSKA_RAPPORT);
    this.granskning = granskning;
    this.insatser = insatser;
    this.klocka = klocka;
    utfall.setItems(Rapportutfall.values());
    utfall.setItemLabelGenerator(u -> text("granskning.utfall." + Kod.av(u)));
    utfall.addClassName("lodrat");
  }

  @Override
  protected void visa(Uppgift uppgift) {
    Formular formular = new Formular();
    formular.falt("utfall", utfall);
    formular.falt("kommentar", kommentar);
    formular.falt("frist", frist);
    frist.setHelperText(text("granskning.frist.hjalp"));
    frist.setVisible(false);
    utfall.addValueChangeListener(e -> frist.setVisible(e.getValue() == Rapportutfall.KOMPLETTERA));
    formular.add(Knapp.rad(Knapp.huvud(text("granskning.spara"), () -> spara(uppgift, formular))));
    add(huvud(uppgift, klocka.idag()));
    List<Rapport> rapporter = finns(insatser.iArende(uppgift.arende())).rapporter();
    Rapportblick.kompletterad(rapporter).ifPresent(this::add);
    if (!rapporter.isEmpty()) {
      add(new Avsnitt(text("granskning.rapporten"), Rapportblad.av(rapporter.getLast())));
    }
    add(new Avsnitt(text("granskning.rubrik"), formular));
  }

  private void spara(Uppgift uppgift, Formular formular) {
    formular.visa(
        granskning.granska(
            uppgift.id(),
            new Rapportgranskning(
                uppgift.version(),
                utfall.getOptionalValue().map(Kod::av).orElse(""),
                kommentar.getValue(),
                frist.isVisible() ? frist.dag() : Optional.empty())),
        i -> klar(text("granskning.klar"), ArendeNavigation.arende(uppgift.arende())));
  }
}
