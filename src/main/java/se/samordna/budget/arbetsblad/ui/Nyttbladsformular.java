package se.samordna.budget.arbetsblad.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import se.samordna.budget.arbetsblad.ArbetsbladService;
import se.samordna.budget.arbetsblad.Nyttblad;
import se.samordna.budget.arbetsblad.Procent;
import se.samordna.budget.ui.Budgettabell;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.plan.Slag;

/** Ett nytt arbetsblad: ur förra årets budget med procent per avdelning, eller tomt. */
final class Nyttbladsformular extends Composite<Div> {

  private static final int PLANAR = 2;

  private enum Ur {
    FORRA,
    TOMT
  }

  private final ArbetsbladService blad;
  private final Consumer<UUID> skapat;
  private final Formular formular = new Formular();
  private final RadioButtonGroup<Ur> ur = new RadioButtonGroup<>();
  private final IntegerField ar = new IntegerField(text("arbetsbladen.budgetar"));
  private final TextField namn = new TextField(text("arbetsbladen.namn"));
  private final RadioButtonGroup<String> enhet = new RadioButtonGroup<>();
  private final Map<String, TextField> procent = new LinkedHashMap<>();
  private final Div procenten = new Div();
  private final Paragraph hjalp = new Paragraph(text("arbetsbladen.procent.hjalp"));

  Nyttbladsformular(ArbetsbladService blad, int budgetar, Consumer<UUID> skapat) {
    this.blad = blad;
    this.skapat = skapat;
    ur.setLabel(text("arbetsbladen.ur"));
    ur.setItems(Ur.values());
    ur.setItemLabelGenerator(u -> text("arbetsbladen.ur." + Kod.av(u)));
    ur.setValue(Ur.FORRA);
    ur.addValueChangeListener(e -> visaFalt());
    ar.setValue(budgetar);
    ar.setHelperText(text("arbetsbladen.budgetar.hjalp"));
    ar.setStepButtonsVisible(true);
    enhet.setLabel(text("arbetsbladen.enhet"));
    enhet.setItems("kr", "tkr");
    enhet.setValue(Siffror.enhet());
    namn.setHelperText(text("arbetsbladen.namn.hjalp"));
    formular.falt("ur", ur);
    formular.falt("ar", ar);
    formular.falt("enhet", enhet);
    procenten.addClassName("filter");
    formular.add(hjalp, procenten);
    List.of("intakt", "insats", "kostnad", "personal").forEach(this::procentfalt);
    formular.falt("namn", namn);
    formular.add(Knapp.rad(Knapp.huvud(text("arbetsbladen.skapa"), this::skapa)));
    getContent().add(formular);
    visaFalt();
  }

  private void procentfalt(String slag) {
    TextField falt = new TextField(Budgettabell.namn(new Slag(slag)));
    falt.setValue("0");
    falt.setSuffixComponent(new Span("%"));
    procenten.add(falt);
    procent.put(slag, formular.kand("procent." + slag, falt));
  }

  private void visaFalt() {
    boolean forra = ur.getValue() == Ur.FORRA;
    procenten.setVisible(forra);
    hjalp.setVisible(forra);
    enhet.setVisible(!forra);
  }

  private void skapa() {
    formular.visa(kommando().sedan(blad::skapa), skapat);
  }

  private Svar<Nyttblad> kommando() {
    Optional<Integer> budgetar = Optional.ofNullable(ar.getValue());
    if (budgetar.isEmpty()) {
      return nej(List.of(new Faltfel("ar", "saknas", text("arbetsbladen.fel_ar"))));
    }
    return ur.getValue() == Ur.TOMT
        ? Svar.ja(
            new Nyttblad.Tomt(
                namn.getValue(),
                enhet.getValue(),
                IntStream.rangeClosed(budgetar.get(), budgetar.get() + PLANAR).boxed().toList(),
                true))
        : forra(budgetar.get());
  }

  private Svar<Nyttblad> forra(int budgetar) {
    List<Faltfel> fel = new ArrayList<>();
    Map<String, BigDecimal> per = new LinkedHashMap<>();
    procent.forEach(
        (slag, falt) ->
            Procent.las(falt.getValue().isBlank() ? "0" : falt.getValue())
                .ifPresentOrElse(
                    p -> per.put(slag, p),
                    () ->
                        fel.add(
                            new Faltfel(
                                "procent." + slag, "felaktig", text("arbetsblad.fel_procent")))));
    return fel.isEmpty() ? Svar.ja(new Nyttblad.Forra(namn.getValue(), budgetar, per)) : nej(fel);
  }

  private static Svar<Nyttblad> nej(List<Faltfel> fel) {
    return Svar.nej(Hinder.form(fel));
  }
}
