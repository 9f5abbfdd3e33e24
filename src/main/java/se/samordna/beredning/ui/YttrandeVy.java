package se.samordna.beredning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import se.samordna.arende.AterkomstService;
import se.samordna.arende.ui.ArendeNavigation;
import se.samordna.arende.ui.Aterkomstblick;
import se.samordna.beredning.BeredningLista;
import se.samordna.beredning.Beredningslage;
import se.samordna.beredning.Javsvar;
import se.samordna.beredning.JavsvarService;
import se.samordna.beredning.Yttrande;
import se.samordna.beredning.YttrandeService;
import se.samordna.beredning.Yttrandeutfall;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.ritning.Element;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.UppgiftService;
import se.samordna.uppgift.ui.UppgiftNavigation;
import se.samordna.uppgift.ui.UppgiftsVy;

/** Lämna yttrande. Frågan om jäv kommer först; handlingarna visas när den är besvarad (R15). */
@Route(UppgiftNavigation.GREN + Element.YTTRA)
@RolesAllowed({"beredning", "forbundschef"})
class YttrandeVy extends UppgiftsVy {

  private static final Javsvar INGET_JAV = new Javsvar(true, false);
  private static final List<Yttrandeutfall> ALLA = List.of(Yttrandeutfall.values());

  private final transient YttrandeService yttranden;
  private final transient JavsvarService jav;
  private final transient BeredningLista beredning;
  private final transient AterkomstService aterkomster;
  private final transient Omgangsblick blick;
  private final transient Klocka klocka;
  private final Div tillbaka = new Div();
  private final Div steg = new Div();

  YttrandeVy(
      UppgiftService uppgifter,
      YttrandeService yttranden,
      JavsvarService jav,
      BeredningLista beredning,
      AterkomstService aterkomster,
      Omgangsblick blick,
      Klocka klocka) {
    super(uppgifter, Element.YTTRA);
    this.yttranden = yttranden;
    this.jav = jav;
    this.beredning = beredning;
    this.aterkomster = aterkomster;
    this.blick = blick;
    this.klocka = klocka;
  }

  @Override
  protected void visa(Uppgift uppgift) {
    steg.removeAll();
    tillbaka.removeAll();
    add(huvud(uppgift, klocka.idag()), tillbaka, steg);
    if (!yttranden.arMedlemmens(uppgift)) {
      visaYttrande(uppgift, List.of(Yttrandeutfall.AVSTAR));
    } else if (finns(jav.visa(uppgift.arende())).equals(INGET_JAV)) {
      visaYttrande(uppgift, ALLA);
    } else {
      aterkomster.pagar(uppgift.arende()).map(Aterkomstblick::av).ifPresent(tillbaka::add);
      steg.add(new Javfraga(uppgift.arende(), jav, svar -> besvarad(uppgift, svar)));
    }
  }

  private void besvarad(Uppgift uppgift, Javsvar svar) {
    if (svar.har()) {
      klar(text("jav.antecknat"), "");
    } else {
      steg.removeAll();
      visaYttrande(uppgift, ALLA);
    }
  }

  /** Varför yttrandet kommer igen, vad medlemmen sade förra gången, och vad som är ändrat. */
  private void visaTillbaka(Uppgift uppgift) {
    tillbaka.removeAll();
    if (beredning.lage(uppgift.arende()) instanceof Svar.Ja<Beredningslage>(Beredningslage lage)) {
      blick.yttrande(uppgift.arende(), lage, uppgift.medlem().orElse("")).ifPresent(tillbaka::add);
    }
  }

  private void visaYttrande(Uppgift uppgift, List<Yttrandeutfall> utfall) {
    visaTillbaka(uppgift);
    Formular formular = new Formular();
    RadioButtonGroup<Yttrandeutfall> val = new RadioButtonGroup<>(text("yttrande.utfall"));
    val.setItems(utfall);
    val.setItemLabelGenerator(u -> text("yttrande.utfall." + Kod.av(u)));
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
                        val.getOptionalValue().map(Kod::av).orElse(""),
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
    if (Inloggad.aktor().har(Roll.BEREDNING)) {
      lankar.add(new Anchor(ArendeNavigation.jav(uppgift.arende()), text("jav.andra")));
    }
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
