package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import se.samordna.forbund.Plats.Uppdrag;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;

/**
 * En punkt i taget för den som leder: var man är, det som är näst att göra som den enda
 * huvudknappen, och vägen till nästa punkt. Den som hellre vill se hela listan väljer det.
 */
final class Ordforandelage extends Composite<Section> {

  private final transient Sammantradestjanster akter;
  private final SammantradeId id;
  private final transient Runnable efter;
  private final transient Consumer<Boolean> baraPunkten;
  private final transient Map<UUID, Steg> steg = new HashMap<>();
  private transient Optional<Ordforandesteg> visat = Optional.empty();
  private transient Optional<Button> huvud = Optional.empty();
  private boolean helaListan = Inloggad.aktor().har(Roll.ADMINISTRATOR);
  private boolean eget;

  /** Var man är på en sakfråga. */
  enum Steg {
    FOREDRAGNING,
    JAV,
    YRKANDEN,
    BESLUT
  }

  Ordforandelage(
      Sammantradestjanster akter, SammantradeId id, Runnable efter, Consumer<Boolean> baraPunkten) {
    this.akter = akter;
    this.id = id;
    this.efter = efter;
    this.baraPunkten = baraPunkten;
    getContent().addClassName("ordforandelage");
    getContent().getElement().setAttribute("aria-label", text("ordforande.titel"));
    setVisible(false);
  }

  /** Följer med; byggs om bara när läget är ett annat, så att fingret inte tappar sin knapp. */
  void visa(Motesbild mote) {
    boolean leder = mote.farLeda() && mote.oppnat().isPresent() && mote.avslutat().isEmpty();
    Optional<Hinder> hinder = leder ? Optional.empty() : vantan(mote);
    setVisible(leder || hinder.isPresent());
    baraPunkten.accept(leder && !helaListan && mote.aktuellPunkt().isPresent());
    if (!leder) {
      visat = Optional.empty();
      hinder.ifPresent(h -> byggVantan(mote, h));
      return;
    }
    Ordforandesteg nu = Ordforandesteg.av(mote, steg::get);
    if (visat.filter(nu::equals).isPresent()) {
      return;
    }
    visat = Optional.of(nu);
    bygg(mote, nu);
  }

  /** Varför vice ordföranden inte leder det sammanträde som pågår. */
  private Optional<Hinder> vantan(Motesbild mote) {
    String jag = Inloggad.aktor().anvandare();
    boolean vice =
        mote.kallade().stream()
            .anyMatch(k -> k.person().equals(jag) && k.uppdrag() == Uppdrag.VICE);
    return vice && mote.oppnat().isPresent() && mote.avslutat().isEmpty()
        ? akter.gang().behandling().hinder(id)
        : Optional.empty();
  }

  /** Nästa punkt för vice ordföranden. */
  private void byggVantan(Motesbild mote, Hinder hinder) {
    getContent().removeAll();
    Ordforandesteg.attTaUpp(mote)
        .ifPresentOrElse(
            nasta -> getContent().add(vantan(nasta, hinder, p -> gang(mote, p).taUpp())),
            () -> setVisible(false));
  }

  /**
   * Knappen som tar upp nästa punkt: släckt med skälet, så att vice ordföranden ser när det blir
   * hennes att leda. Går hon in på just den punkten, för att ordföranden har jäv där, går den att
   * trycka.
   */
  static Div vantan(Ordforandesteg.Akt nasta, Hinder hinder, Consumer<Punktvy> taUpp) {
    return nasta
        .punkt()
        .filter(Punktvy::farLeda)
        .map(p -> Knapp.rad(Knapp.huvud(nasta.text(), () -> taUpp.accept(p))))
        .orElseGet(() -> Knapp.hindrad(Knapp.stilla(nasta.text(), () -> {}), Optional.of(hinder)));
  }

  private void bygg(Motesbild mote, Ordforandesteg nu) {
    getContent().removeAll();
    huvud = Optional.empty();
    Paragraph var = new Paragraph(nu.var());
    var.addClassName("om");
    getContent().add(var);
    nu.punkt().filter(p -> nu.steg().isPresent()).ifPresent(p -> getContent().add(stegen(p, nu)));
    getContent().add(new Paragraph(nu.ledtext()));
    List<Component> knappar = new ArrayList<>();
    nu.akt()
        .ifPresent(
            a -> {
              Button knapp = Knapp.huvud(a.text(), () -> gor(mote, nu, a));
              huvud = Optional.of(knapp);
              knappar.add(medSkal(a, knapp));
            });
    nu.vidSidan()
        .forEach(a -> knappar.add(medSkal(a, Knapp.stilla(a.text(), () -> gor(mote, nu, a)))));
    knappar.add(
        Knapp.stilla(
            text(helaListan ? "ordforande.en_punkt" : "ordforande.hela_listan"), this::vaxla));
    getContent().add(Knapp.rad(knappar.toArray(Component[]::new)));
    if (eget) {
      huvud.ifPresent(Button::focus);
    }
  }

  /** Vägen till en punkt som någon annan leder, för att ordföranden har jäv där, är släckt. */
  static Component medSkal(Ordforandesteg.Akt akt, Button knapp) {
    Optional<Hinder> hinder = akt.hinder();
    return hinder.isEmpty() ? knapp : Knapp.hindrad(knapp, hinder);
  }

  /** Efter det man själv gjort står fokus på nästa huvudknapp; andras akter flyttar det inte. */
  private void egenAndring() {
    eget = true;
    try {
      efter.run();
    } finally {
      eget = false;
    }
  }

  private Div stegen(Punktvy punkt, Ordforandesteg nu) {
    OrderedList lista = new OrderedList();
    lista.addClassName("stegrad");
    for (Steg s : Steg.values()) {
      Button knapp = Knapp.stilla(text("ordforande.steg." + s), () -> till(punkt, s));
      if (nu.steg().filter(s::equals).isPresent()) {
        knapp.getElement().setAttribute("aria-current", "step");
      }
      lista.add(new ListItem(knapp));
    }
    return new Div(lista);
  }

  private void till(Punktvy punkt, Steg nytt) {
    steg.put(punkt.punkt(), nytt);
    egenAndring();
  }

  private void vaxla() {
    helaListan = !helaListan;
    visat = Optional.empty();
    egenAndring();
  }

  private void gor(Motesbild mote, Ordforandesteg nu, Ordforandesteg.Akt akt) {
    switch (akt.slag()) {
      case TA_UPP -> akt.punkt().ifPresent(p -> gang(mote, p).taUpp());
      case STEG -> nu.punkt().ifPresent(p -> till(p, nu.nasta()));
      case JAV -> nu.punkt().ifPresent(p -> punktakt(mote, p).anmalJav());
      case YRKA -> nu.punkt().ifPresent(p -> gang(mote, p).yrka());
      case BESLUTA -> nu.punkt().ifPresent(p -> punktakt(mote, p).besluta());
      case OMROSTNING -> nu.punkt().ifPresent(p -> gang(mote, p).oppnaOmrostning());
      case FORMELL -> nu.punkt().ifPresent(p -> formalakt(mote, p).gor());
      case AVSLUTA ->
          getElement()
              .executeJs(
                  "const a = document.getElementById('avsluta');"
                      + " if (a) { a.scrollIntoView({block: 'center'});"
                      + " a.querySelector('vaadin-button')?.focus({preventScroll: true}); }");
    }
  }

  private Gangdialoger gang(Motesbild mote, Punktvy punkt) {
    return new Gangdialoger(akter.gang(), id, mote, punkt, this::egenAndring);
  }

  private Punktakt punktakt(Motesbild mote, Punktvy punkt) {
    return new Punktakt(akter, id, mote, punkt, this::egenAndring);
  }

  private Formalakt formalakt(Motesbild mote, Punktvy punkt) {
    return new Formalakt(akter, id, mote, punkt, this::egenAndring);
  }
}
