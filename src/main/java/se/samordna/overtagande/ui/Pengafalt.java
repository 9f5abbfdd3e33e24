package se.samordna.overtagande.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Beloppsfalt;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.overtagande.Overtagande;
import se.samordna.overtagande.OvertagandeService.Rad;

/** Budgetraderna som är insatsens, och vad som är utbetalt av dem per år. */
final class Pengafalt extends Composite<Div> implements HasLabel, HasValidation {

  private final MultiSelectComboBox<Rad> rader = new MultiSelectComboBox<>(text("overta.rader"));
  private final Div beloppen = new Div();
  private final Map<String, Beloppsfalt> utbetalt = new HashMap<>();

  Pengafalt(List<Rad> alla, Rad vald) {
    rader.setItems(alla);
    rader.setItemLabelGenerator(Rad::rad);
    rader.setHelperText(text("overta.rader.hjalp"));
    rader.setValue(Set.of(vald));
    rader.addValueChangeListener(e -> visa());
    rader.setManualValidation(true);
    beloppen.addClassName("rader");
    getContent().addClassName("radfalt");
    getContent().add(rader, beloppen);
    visa();
  }

  private void visa() {
    beloppen.removeAll();
    valda().forEach(r -> r.kvar().forEach(a -> beloppen.add(rad(r, a))));
  }

  private List<Rad> valda() {
    return rader.getValue().stream().sorted(Comparator.comparing(Rad::rad)).toList();
  }

  private Component rad(Rad r, Arsbelopp a) {
    Beloppsfalt falt = utbetalt.computeIfAbsent(nyckel(r, a), n -> falt(r, a));
    Div rad = new Div(falt);
    rad.addClassName("radgrupp");
    return rad;
  }

  private static Beloppsfalt falt(Rad r, Arsbelopp a) {
    Beloppsfalt falt =
        new Beloppsfalt(text("overta.utbetalt_av", r.rad(), Integer.toString(a.ar())));
    falt.setHelperText(text("overta.radens", Siffror.belopp(a.belopp())));
    return falt;
  }

  private static String nyckel(Rad r, Arsbelopp a) {
    return r.radId() + ":" + a.ar();
  }

  List<Overtagande.Pengar> varden() {
    List<Overtagande.Pengar> alla = new ArrayList<>();
    for (Rad r : valda()) {
      for (Arsbelopp a : r.kvar()) {
        Belopp betalt =
            Optional.ofNullable(utbetalt.get(nyckel(r, a)))
                .flatMap(Beloppsfalt::belopp)
                .orElse(Belopp.NOLL);
        alla.add(new Overtagande.Pengar(a.ar(), Optional.of(r.radId()), a.belopp(), betalt));
      }
    }
    return alla;
  }

  @Override
  public String getLabel() {
    return rader.getLabel();
  }

  @Override
  public void setErrorMessage(String fel) {
    rader.setErrorMessage(fel);
  }

  @Override
  public String getErrorMessage() {
    return rader.getErrorMessage();
  }

  @Override
  public void setInvalid(boolean ogiltig) {
    rader.setInvalid(ogiltig);
  }

  @Override
  public boolean isInvalid() {
    return rader.isInvalid();
  }
}
