package se.samordna.arende.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samordna.arende.KontrollService;
import se.samordna.arende.Kontrollsvar;
import se.samordna.arende.Kontrollunderlag;
import se.samordna.arende.Kontrollutfall;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.ritning.Element;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.UppgiftService;
import se.samordna.uppgift.ui.UppgiftNavigation;
import se.samordna.uppgift.ui.UppgiftsVy;

/** Kontrollen: vad reglerna säger, och förbundschefens egen bedömning. */
@Route(UppgiftNavigation.GREN + Element.KONTROLLERA)
@RolesAllowed("forbundschef")
class KontrollVy extends UppgiftsVy {

  private static final String TYP = Element.KONTROLLERA;

  private final transient KontrollService kontroll;
  private final transient Tillbakablickar tillbakablickar;
  private final transient Klocka klocka;
  private final RadioButtonGroup<Kontrollsvar> utfall =
      new RadioButtonGroup<>(text("kontroll.utfall"));
  private final Datumfalt frist = new Datumfalt(text("komplettering.frist"));
  private final TextArea vad = new TextArea(text("komplettering.vad"));

  KontrollVy(
      UppgiftService uppgifter,
      KontrollService kontroll,
      Tillbakablickar tillbakablickar,
      Klocka klocka) {
    super(uppgifter, TYP);
    this.kontroll = kontroll;
    this.tillbakablickar = tillbakablickar;
    this.klocka = klocka;
    utfall.setItems(Kontrollsvar.values());
    utfall.setItemLabelGenerator(u -> text("kontroll.utfall." + Kod.av(u)));
    utfall.addClassName("lodrat");
    utfall.addValueChangeListener(e -> visaKomplettering(e.getValue() == Kontrollsvar.KOMPLETTERA));
    visaKomplettering(false);
  }

  @Override
  protected void visa(Uppgift uppgift) {
    Formular formular = new Formular();
    formular.falt("utfall", utfall);
    formular.falt("vad", vad);
    formular.falt("frist", frist);
    formular.add(Knapp.rad(Knapp.huvud(text("kontroll.spara"), () -> spara(uppgift, formular))));
    Anchor las = new Anchor(ArendeNavigation.ansokan(uppgift.arende()), text("kontroll.las"));
    add(huvud(uppgift, klocka.idag()));
    tillbakablickar.efterKomplettering(uppgift.arende(), TYP).ifPresent(this::add);
    add(
        new Avsnitt(
            text("kontroll.regler"),
            regler(finns(kontroll.visa(uppgift.arende())).underlag()),
            new Paragraph(las)),
        new Avsnitt(text("kontroll.bedomning"), formular));
  }

  private static Component regler(Kontrollunderlag u) {
    UnorderedList lista = new UnorderedList();
    lista.addClassName("regler");
    lista.add(
        regel(u.antalParter() >= 2, text("kontroll.parter", u.antalParter())),
        regel(u.antalMatbaraMal() >= 1, text("kontroll.mal", u.antalMatbaraMal())),
        regel(u.harSyfte(), text("kontroll.syfte")),
        regel(u.datumGiltiga(), text("kontroll.datum")),
        regel(u.budgetStammer(), text("kontroll.budget")),
        regel(u.inomRam(), text("kontroll.ram")));
    return new Div(lista);
  }

  private static ListItem regel(boolean uppfylld, String om) {
    Statusmarke marke =
        uppfylld
            ? new Statusmarke(Statusmarke.Ton.KLAR, text("kontroll.uppfylld"))
            : new Statusmarke(Statusmarke.Ton.OBS, text("kontroll.se_over"));
    return new ListItem(marke, new Div(om));
  }

  private void visaKomplettering(boolean visa) {
    frist.setVisible(visa);
    vad.setVisible(visa);
  }

  private void spara(Uppgift uppgift, Formular formular) {
    Kontrollutfall svar =
        new Kontrollutfall(
            uppgift.version(),
            utfall.getOptionalValue().map(Kod::av).orElse(""),
            frist.dag(),
            vad.getValue());
    formular.visa(
        kontroll.slutfor(uppgift.id(), svar),
        a -> klar(text("kontroll.sparad"), ArendeNavigation.arende(uppgift.arende())));
  }
}
