package se.samordna.beredning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.samordna.beredning.Javsvar;
import se.samordna.beredning.JavsvarService;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;

/** Frågan om jäv, ställd innan handlingarna öppnas (R15). */
final class Javfraga extends Composite<Avsnitt> {

  private final ArendeId arende;
  private final transient JavsvarService jav;
  private final transient Consumer<Javsvar> besvarad;
  private final Formular formular = new Formular();
  private final RadioButtonGroup<Boolean> har = new RadioButtonGroup<>(text("jav.fraga"));
  private final TextArea grund = new TextArea(text("jav.grund"));

  Javfraga(ArendeId arende, JavsvarService jav, Consumer<Javsvar> besvarad) {
    this.arende = arende;
    this.jav = jav;
    this.besvarad = besvarad;
    har.setItems(false, true);
    har.setItemLabelGenerator(ja -> text(ja ? "jav.ja" : "jav.nej"));
    har.addClassName("lodrat");
    grund.setVisible(false);
    har.addValueChangeListener(e -> grund.setVisible(Boolean.TRUE.equals(e.getValue())));
    formular.add(new Paragraph(text("jav.forklaring")));
    formular.falt("har", har);
    formular.falt("grund", grund);
    formular.add(Knapp.rad(Knapp.huvud(text("jav.vidare"), this::svara)));
    getContent().add(formular);
  }

  @Override
  protected Avsnitt initContent() {
    return new Avsnitt(text("jav.rubrik"));
  }

  private void svara() {
    Optional<Boolean> valt = har.getOptionalValue();
    Svar<Javsvar> svar =
        valt.isEmpty()
            ? Svar.nej(Hinder.form(List.of(new Hinder.Faltfel("har", "saknas", text("jav.valj")))))
            : valt.get() ? jav.ja(arende, grund.getValue()) : jav.nej(arende);
    formular.visa(svar, besvarad);
  }
}
