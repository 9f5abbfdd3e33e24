package se.samordna.rekvisition.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Sidval;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.insats.ui.InsatsNavigation;
import se.samordna.rekvisition.Rekvisition;
import se.samordna.rekvisition.RekvisitionService;

/** Alla rekvisitioner man får se, först de som väntar på den inloggade. */
@Route(InsatsNavigation.REKVISITIONER)
@PermitAll
class RekvisitionerVy extends Vy {

  private static final int PER_SIDA = 50;

  private final transient RekvisitionService rekvisitioner;
  private final Select<String> lage = new Select<>();
  private final Div lista = new Div();

  RekvisitionerVy(RekvisitionService rekvisitioner) {
    this.rekvisitioner = rekvisitioner;
    titel(text("rekvisitioner.titel"));
    lage.setLabel(text("insats.status"));
    lage.setItems("", "begard", "kontrollerad", "attesterad", "utbetald", "avslagen", "aterkallad");
    lage.setItemLabelGenerator(
        s -> s.isEmpty() ? text("rekvisitioner.alla") : text("rekvisitionsstatus." + s));
    lage.setValue(vantarPaMig());
    lage.addValueChangeListener(e -> visa(0));
    add(new Sidhuvud(text("rekvisitioner.titel")), lage, lista);
    visa(0);
  }

  private static String vantarPaMig() {
    if (Inloggad.aktor().har(Roll.EKONOM)) {
      return "begard";
    }
    return Inloggad.aktor().har(Roll.FORBUNDSCHEF) ? "kontrollerad" : "";
  }

  /** Ett tomt urval säger vad som valts, och att det kan finnas andra. */
  private Component tomt() {
    if (lage.getValue().isEmpty()) {
      return Avsnitt.tomt(text("rekvisitioner.tomt"));
    }
    return new Div(
        Avsnitt.tomt(
            text("rekvisitioner.tomt_urval", text("rekvisitionsstatus." + lage.getValue()))),
        Knapp.rad(Knapp.stilla(text("rekvisitioner.visa_alla"), () -> lage.setValue(""))));
  }

  private void visa(int sida) {
    Sida<Rekvisition> svar = rekvisitioner.alla(lage.getValue(), new Sida.Begaran(sida, PER_SIDA));
    lista.removeAll();
    lista.add(svar.innehall().isEmpty() ? tomt() : Rekvisitionslista.av(svar.innehall()));
    lista.add(new Sidval(sida, PER_SIDA, svar.totalt(), this::visa));
  }
}
