package se.samordna.beredning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import se.samordna.arende.ui.ArendeNavigation;
import se.samordna.beredning.Yttrande;
import se.samordna.beredning.YttrandeService;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.UppgiftService;
import se.samordna.uppgift.ui.UppgiftNavigation;
import se.samordna.uppgift.ui.Uppgiftsvy;

/** Lämna yttrande. Frågan om jäv kommer först; handlingarna visas när den är besvarad (R15). */
@Route(UppgiftNavigation.GREN + "yttra")
@RolesAllowed({"beredning", "forbundschef"})
class YttrandeVy extends Uppgiftsvy {

  private final transient YttrandeService yttranden;
  private final transient Klocka klocka;
  private final Div steg = new Div();

  YttrandeVy(UppgiftService uppgifter, YttrandeService yttranden, Klocka klocka) {
    super(uppgifter, "yttra");
    this.yttranden = yttranden;
    this.klocka = klocka;
  }

  @Override
  protected void visa(Uppgift uppgift) {
    steg.removeAll();
    add(huvud(uppgift, klocka.idag()), steg);
    if (Inloggad.aktor().har(Roll.FORBUNDSCHEF)) {
      visaYttrande(uppgift, List.of("avstar"));
    } else {
      fragaOmJav(uppgift);
    }
  }

  private void fragaOmJav(Uppgift uppgift) {
    Formular formular = new Formular();
    RadioButtonGroup<Boolean> har = new RadioButtonGroup<>(text("jav.fraga"));
    har.setItems(false, true);
    har.setItemLabelGenerator(ja -> text(ja ? "jav.ja" : "jav.nej"));
    har.addClassName("lodrat");
    TextArea grund = new TextArea(text("jav.grund"));
    grund.setVisible(false);
    har.addValueChangeListener(e -> grund.setVisible(Boolean.TRUE.equals(e.getValue())));
    formular.add(new Paragraph(text("jav.forklaring")));
    formular.falt("harJav", har);
    formular.falt("jav", grund);
    formular.add(
        Knapp.rad(
            Knapp.huvud(
                text("jav.vidare"),
                () -> svaraOmJav(uppgift, formular, har.getOptionalValue(), grund.getValue()))));
    steg.add(new Avsnitt(text("jav.rubrik"), formular));
  }

  private void svaraOmJav(Uppgift uppgift, Formular formular, Optional<Boolean> har, String grund) {
    if (har.isEmpty()) {
      formular.visa(Hinder.form(List.of(new Hinder.Faltfel("harJav", "saknas", text("jav.valj")))));
    } else if (har.get()) {
      Yttrande jav = new Yttrande(uppgift.version(), "", "", Optional.of(grund));
      formular.visa(yttranden.yttra(uppgift.id(), jav), a -> klar(text("jav.antecknat"), ""));
    } else {
      steg.removeAll();
      visaYttrande(uppgift, List.of("tillstyrker", "avstyrker", "komplettera", "avstar"));
    }
  }

  private void visaYttrande(Uppgift uppgift, List<String> utfall) {
    Formular formular = new Formular();
    RadioButtonGroup<String> val = new RadioButtonGroup<>(text("yttrande.utfall"));
    val.setItems(utfall);
    val.setItemLabelGenerator(u -> text("yttrande.utfall." + u));
    val.addClassName("lodrat");
    TextArea motivering = new TextArea(text("yttrande.motivering"));
    motivering.setHelperText(text("yttrande.motivering.hjalp"));
    motivering.setMinRows(6);
    formular.falt("utfall", val);
    formular.falt("motivering", motivering);
    formular.add(
        Knapp.rad(
            Knapp.huvud(
                text("yttrande.lamna"),
                () ->
                    lamna(
                        uppgift,
                        formular,
                        val.getOptionalValue().orElse(""),
                        motivering.getValue()))));
    steg.add(
        new Avsnitt(text("yttrande.handlingarna"), handlingar(uppgift)),
        new Avsnitt(text("yttrande.ditt"), formular));
  }

  private static Div handlingar(Uppgift uppgift) {
    Div lankar =
        new Div(
            ny(ArendeNavigation.ansokan(uppgift.arende()), text("arende.till_ansokan")),
            ny(ArendeNavigation.arende(uppgift.arende()), text("till_arendet")));
    lankar.addClassName("lankar");
    return lankar;
  }

  /** I ny flik, så att det skrivna står kvar medan man läser. */
  private static Anchor ny(String vag, String text) {
    Anchor lank =
        new Anchor(vag, text("ny_flik", text), com.vaadin.flow.component.html.AnchorTarget.BLANK);
    lank.setRouterIgnore(true);
    return lank;
  }

  private void lamna(Uppgift uppgift, Formular formular, String utfall, String motivering) {
    Yttrande yttrande = new Yttrande(uppgift.version(), utfall, motivering, Optional.empty());
    formular.visa(
        yttranden.yttra(uppgift.id(), yttrande),
        a -> klar(text("yttrande.lamnat"), ArendeNavigation.arende(uppgift.arende())));
  }
}
