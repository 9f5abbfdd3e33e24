package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Hindervisning;
import se.samordna.identitet.Inloggad;
import se.samordna.mote.PunktId;
import se.samordna.sammantrade.Rostning;
import se.samordna.sammantrade.Rostning.Rost;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;
import se.samordna.sammantrade.pagaende.Gangbild.Omrostning;
import se.samordna.sammantrade.pagaende.NyOmrostning;

/**
 * En omröstning som pågår, överst på allas skärmar (R13): stora knappar för den som tjänstgör, vars
 * och ens röst för den som leder. Följer med utan att byggas om, så att fingret inte tappar sin
 * knapp.
 */
final class Rostruta extends Composite<Section> {

  private final transient Sammantradestjanster akter;
  private final SammantradeId mote;
  private final PunktId punkt;
  private final UUID id;
  private final Map<Rost, NativeButton> egna = new EnumMap<>(Rost.class);
  private final Paragraph din = new Paragraph();
  private final Paragraph antal = new Paragraph();
  private final Hindervisning hinder = new Hindervisning();
  private final transient Optional<Rostledning> ledning;

  Rostruta(
      Sammantradestjanster akter, SammantradeId mote, Punktvy punkt, Omrostning o, Runnable efter) {
    this.akter = akter;
    this.mote = mote;
    this.punkt = new PunktId(punkt.punkt());
    this.id = o.omrostningId();
    getContent().addClassName("rostruta");
    getContent().getElement().setAttribute("aria-label", text("omrostning.pagar"));
    H2 rubrik = new H2(text("omrostning.rubrik", punkt.ordning(), punkt.rubrik()));
    getContent().add(rubrik, fraga(punkt, o), hinder);
    if (o.farRosta()) {
      getContent().add(knappar(o), din);
    }
    if (o.farRosta() || punkt.farLeda()) {
      rubrik.getElement().setAttribute("tabindex", "-1");
      tillRuta();
    }
    din.addClassName("din-rost");
    din.getElement().setAttribute("role", "status");
    antal.addClassName("antal-rostat");
    getContent().add(antal);
    ledning =
        punkt.farLeda()
            ? Optional.of(new Rostledning(akter, mote, this.punkt, o, hinder, efter))
            : Optional.empty();
    ledning.ifPresent(getContent()::add);
    visa(o);
  }

  /**
   * Alla förs till omröstningen, också den som öppnade den: hennes ruta stängs först. Den som
   * skriver i en ruta eller ett fält får vara i fred tills rutan är stängd.
   */
  private void tillRuta() {
    getContent().addAttachListener(e -> e.getSource().getElement().executeJs(TILL_RUTA));
  }

  private static final String TILL_RUTA =
      """
      const ruta = this;
      let varv = 0;
      const till = () => {
        if (document.querySelector('vaadin-dialog[opened]')) {
          if (varv++ < 50) { setTimeout(till, 100); }
          return;
        }
        if (document.activeElement && document.activeElement.matches('input, textarea')) { return; }
        ruta.scrollIntoView({block: 'start'});
        ruta.querySelector('h2').focus({preventScroll: true});
      };
      till();
      """;

  private static Paragraph fraga(Punktvy punkt, Omrostning o) {
    String forslag = text("omrostning.om", text("utfall." + o.forslag().kod()));
    String krav =
        punkt
            .kravProcent()
            .filter(p -> o.forslag().beviljar())
            .map(p -> " " + Punkttext.krav(p))
            .orElse("");
    return new Paragraph(forslag + krav);
  }

  private Div knappar(Omrostning o) {
    Div knappar = new Div();
    knappar.addClassName("rostknappar");
    for (Rost rost : Rost.values()) {
      String text =
          switch (rost) {
            case JA -> NyOmrostning.visat(o.forslag(), o.jaText(), true);
            case NEJ -> NyOmrostning.visat(o.forslag(), o.nejText(), false);
            case AVSTAR -> text("rost.AVSTAR");
          };
      NativeButton knapp = new NativeButton(text, e -> rosta(rost));
      knapp.addClassNames("rostknapp", "rost-" + rost.name().toLowerCase(Locale.ROOT));
      egna.put(rost, knapp);
      knappar.add(knapp);
    }
    return knappar;
  }

  private void rosta(Rost rost) {
    Svar<UUID> svar =
        akter
            .gang()
            .omrostning()
            .rosta(mote, punkt, id, new Rostning(Inloggad.aktor().anvandare(), rost));
    if (svar instanceof Svar.Nej<UUID>(var nej)) {
      hinder.visa(nej);
      return;
    }
    hinder.dolj();
    markera(Optional.of(rost));
  }

  /** Sant när rutan visar samma omröstning på samma sätt och bara behöver följa med. */
  boolean folj(Punktvy nu, Omrostning o) {
    boolean samma =
        o.omrostningId().equals(id)
            && o.farRosta() != egna.isEmpty()
            && nu.farLeda() == ledning.isPresent()
            && ledning.map(l -> l.visar(o)).orElse(true);
    if (samma) {
      visa(o);
    }
    return samma;
  }

  private void visa(Omrostning o) {
    antal.setText(text("omrostning.antal", o.antalRostat(), o.antalRostberattigade()));
    markera(o.dinRost());
    ledning.ifPresent(l -> l.visa(o));
  }

  private void markera(Optional<Rost> vald) {
    egna.forEach(
        (rost, knapp) ->
            knapp
                .getElement()
                .setAttribute(
                    "aria-pressed", Boolean.toString(vald.filter(rost::equals).isPresent())));
    din.setText(
        vald.map(r -> text("omrostning.din_rost", text("rost." + r)))
            .orElseGet(() -> text("omrostning.rosta")));
  }
}
