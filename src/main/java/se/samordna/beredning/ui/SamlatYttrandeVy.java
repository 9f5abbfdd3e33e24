package se.samordna.beredning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samordna.arende.ui.ArendeNavigation;
import se.samordna.beredning.BeredningLista;
import se.samordna.beredning.Beredningslage;
import se.samordna.beredning.SamlatYttrande;
import se.samordna.beredning.SamlatYttrandeService;
import se.samordna.beredning.Yttrandeutfall;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.ritning.Element;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.UppgiftService;
import se.samordna.uppgift.ui.UppgiftNavigation;
import se.samordna.uppgift.ui.UppgiftsVy;

/** Samla medlemmarnas yttranden till gruppens. */
@Route(UppgiftNavigation.GREN + Element.SAMLAT_YTTRANDE)
@RolesAllowed("forbundschef")
class SamlatYttrandeVy extends UppgiftsVy {

  private final transient SamlatYttrandeService samlat;
  private final transient BeredningLista beredning;
  private final transient Omgangsblick blick;
  private final transient Klocka klocka;
  private final RadioButtonGroup<Yttrandeutfall> utfall =
      new RadioButtonGroup<>(text("yttrande.utfall"));
  private final TextArea motivering = new TextArea(text("samlat.motivering"));
  private final TextArea vad = new TextArea(text("komplettering.vad"));
  private final Datumfalt frist = new Datumfalt(text("komplettering.frist"));

  SamlatYttrandeVy(
      UppgiftService uppgifter,
      SamlatYttrandeService samlat,
      BeredningLista beredning,
      Omgangsblick blick,
      Klocka klocka) {
    super(uppgifter, Element.SAMLAT_YTTRANDE);
    this.samlat = samlat;
    this.beredning = beredning;
    this.blick = blick;
    this.klocka = klocka;
    utfall.setItems(
        Yttrandeutfall.TILLSTYRKER, Yttrandeutfall.AVSTYRKER, Yttrandeutfall.KOMPLETTERA);
    utfall.setItemLabelGenerator(u -> text("yttrande.utfall." + Kod.av(u)));
    utfall.addClassName("lodrat");
    utfall.addValueChangeListener(
        e -> visaKomplettering(e.getValue() == Yttrandeutfall.KOMPLETTERA));
    motivering.setMinRows(6);
    visaKomplettering(false);
  }

  @Override
  protected void visa(Uppgift uppgift) {
    Formular formular = new Formular();
    formular.falt("utfall", utfall);
    formular.falt("motivering", motivering);
    formular.falt("vad", vad);
    formular.falt("frist", frist);
    formular.add(Knapp.rad(Knapp.huvud(text("samlat.spara"), () -> spara(uppgift, formular))));
    Beredningslage lage = finns(beredning.lage(uppgift.arende()));
    add(huvud(uppgift, klocka.idag()));
    blick.samlat(uppgift.arende(), lage).forEach(this::add);
    add(
        new Avsnitt(BeredningVy.yttrandenas(lage.omgang()), new Yttrandelista(lage.yttranden())),
        new Avsnitt(text("samlat.rubrik"), formular));
  }

  private void visaKomplettering(boolean visa) {
    frist.setVisible(visa);
    vad.setVisible(visa);
  }

  private void spara(Uppgift uppgift, Formular formular) {
    SamlatYttrande svar =
        new SamlatYttrande(
            uppgift.version(),
            utfall.getOptionalValue().map(Kod::av).orElse(""),
            motivering.getValue(),
            frist.dag(),
            vad.getValue());
    formular.visa(
        samlat.samla(uppgift.id(), svar),
        a -> klar(text("samlat.sparat"), ArendeNavigation.arende(uppgift.arende())));
  }
}
