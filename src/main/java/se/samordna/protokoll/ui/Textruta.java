package se.samordna.protokoll.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Function;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Hindervisning;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Osparat;
import se.samordna.gemensam.ui.Tider;
import se.samordna.protokoll.Protokolltext;
import se.samordna.protokoll.Skrivtext;

/**
 * En text runt fakta. Sparas medan man skriver; skriver någon annan på samma text samtidigt står
 * det egna kvar och man väljer själv.
 */
final class Textruta extends Composite<Div> {

  private static final int PAUS = 1_200;

  private final transient Function<Skrivtext, Svar<Protokolltext>> spara;
  private final TextArea falt;
  private final Span sparat = new Span();
  private final Hindervisning hinder = new Hindervisning();
  private final Div krock = new Div();
  private transient Protokolltext nu;
  private transient Protokolltext senaste;
  private boolean skriver;

  /**
   * @param sammanhang paragrafen, så att fältets namn är eget för en skärmläsare
   */
  Textruta(Protokolltext text, String sammanhang, Function<Skrivtext, Svar<Protokolltext>> spara) {
    this.spara = spara;
    this.nu = text;
    this.senaste = text;
    falt = new TextArea(text("protokoll.del." + Kod.av(text.del())));
    falt.setAriaLabel(text("protokoll.del." + Kod.av(text.del())) + ", " + sammanhang);
    falt.setValue(text.text());
    falt.setWidthFull();
    falt.setMinRows(2);
    falt.setMaxLength(20_000);
    falt.setValueChangeMode(ValueChangeMode.TIMEOUT);
    falt.setValueChangeTimeout(PAUS);
    falt.addValueChangeListener(
        e -> {
          if (e.isFromClient()) {
            spara();
          }
        });
    falt.addFocusListener(e -> skriver = true);
    falt.addBlurListener(e -> skriver = false);
    sparat.addClassName("sparat");
    sparat.getElement().setAttribute("role", "status");
    krock.setVisible(false);
    getContent().addClassName("protokolltext");
    Osparat.sparasAvSigSjalv(getContent());
    getContent().add(falt, sparat, hinder, krock);
    visaSparat();
  }

  /** Någon annans text, när man inte själv håller på att skriva. */
  void folj(Protokolltext ny) {
    senaste = ny;
    if (ny.version() > nu.version() && !skriver && !krock.isVisible()) {
      nu = ny;
      falt.setValue(ny.text());
      visaSparat();
    }
  }

  private void spara() {
    Skrivtext s = new Skrivtext(nu.del(), nu.punkt(), nu.version(), falt.getValue());
    switch (spara.apply(s)) {
      case Svar.Ja<Protokolltext>(Protokolltext ny) -> sparad(ny);
      case Svar.Nej<Protokolltext>(Hinder nej) -> nekad(nej);
    }
  }

  private void sparad(Protokolltext ny) {
    nu = ny;
    senaste = ny;
    hinder.dolj();
    krock.setVisible(false);
    visaSparat();
  }

  private void nekad(Hinder nej) {
    hinder.saga(nej);
    krock.setVisible(nej.slag() == Hinder.Slag.KROCK);
    krock.removeAll();
    krock.add(
        Knapp.rad(
            Knapp.stilla(text("protokoll.ta_den_andra"), this::taDenAndra),
            Knapp.stilla(text("protokoll.behall_min"), this::behallMin)));
  }

  private void taDenAndra() {
    falt.setValue(senaste.text());
    sparad(senaste);
  }

  private void behallMin() {
    nu = senaste;
    spara();
  }

  private void visaSparat() {
    sparat.setText(
        nu.tid()
            .map(t -> text("protokoll.sparat", Tider.tid(t), nu.version()))
            .orElseGet(() -> text("protokoll.forslag")));
    sparat.setVisible(nu.tid().isPresent() || !nu.text().isBlank());
  }
}
