package se.samordna.utfall.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.sie.Objektref;
import se.samordna.utfall.Koppling;
import se.samordna.utfall.KopplingService;
import se.samordna.utfall.Utfallsbild;

/** Säger vilken rad ett konto eller projekt hör till, eller varför det inte hör till någon. */
final class Kopplingsdialog {

  private static final String KONTO = "konto";
  private static final String PROJEKT = "projekt";
  private static final String BADA = "bada";

  private final KopplingService kopplingar;
  private final Utfallsbild bild;
  private final Utfallsbild.Okopplat okopplat;
  private final Runnable sparad;
  private final Dialogruta ruta;
  private final RadioButtonGroup<String> galler = new RadioButtonGroup<>(text("koppling.galler"));
  private final ComboBox<Utfallsbild.Rad> rad = new ComboBox<>(text("koppling.rad"));
  private final TextField utanfor = new TextField(text("koppling.utanfor"));

  Kopplingsdialog(
      KopplingService kopplingar,
      Utfallsbild bild,
      Utfallsbild.Okopplat okopplat,
      Runnable sparad) {
    this.kopplingar = kopplingar;
    this.bild = bild;
    this.okopplat = okopplat;
    this.sparad = sparad;
    this.ruta = new Dialogruta(text("koppling.titel", Utfallstabell.beteckning(okopplat)));
    ruta.formular().add(new Paragraph(text("koppling.belopp", Siffror.belopp(okopplat.belopp()))));
    ruta.formular().falt("galler", galler);
    ruta.formular().falt("rad", rad);
    ruta.formular().falt("utanfor", utanfor);
    fyll();
  }

  private void fyll() {
    galler.setItems(projekt().isPresent() ? List.of(PROJEKT, KONTO, BADA) : List.of(KONTO));
    galler.setItemLabelGenerator(g -> text("koppling.galler." + g));
    galler.setValue(projekt().isPresent() ? PROJEKT : KONTO);
    rad.setItems(bild.rader().toList());
    rad.setItemLabelGenerator(r -> r == null ? "" : r.namn());
    rad.setClearButtonVisible(true);
    rad.addClassName("bred");
    utanfor.setHelperText(text("koppling.utanfor.hjalp"));
    okopplat.forslag().ifPresent(f -> foresla(f.regel()));
  }

  private void foresla(Koppling.Regel regel) {
    switch (regel.mal()) {
      case Koppling.Mal.Rad(UUID id) ->
          bild.rader().filter(r -> r.radId().equals(id)).findFirst().ifPresent(rad::setValue);
      case Koppling.Mal.Utanfor(String skal) -> utanfor.setValue(skal);
    }
    galler.setValue(regel.objekt().isPresent() ? PROJEKT : KONTO);
  }

  private Optional<Objektref> projekt() {
    return okopplat.objekt().stream()
        .filter(o -> o.dimension() == Objektref.PROJEKT)
        .findFirst()
        .or(() -> okopplat.objekt().stream().findFirst());
  }

  void oppna() {
    ruta.oppna(text("koppling.verb"), this::spara);
  }

  private void spara() {
    Optional<Koppling.Mal> mal =
        rad.getOptionalValue()
            .<Koppling.Mal>map(r -> new Koppling.Mal.Rad(r.radId()))
            .or(
                () ->
                    Optional.of(utanfor.getValue())
                        .filter(s -> !s.isBlank())
                        .map(Koppling.Mal.Utanfor::new));
    if (mal.isEmpty()) {
      ruta.formular()
          .visa(Hinder.form(List.of(new Faltfel("rad", "saknas", text("koppling.valj")))));
      return;
    }
    ruta.visa(
        kopplingar.koppla(Kopplingstabell.med(bild, List.of(regel(mal.get())))), k -> sparad.run());
  }

  private Koppling.Regel regel(Koppling.Mal mal) {
    long konto = Long.parseLong(okopplat.konto());
    return new Koppling.Regel(
        PROJEKT.equals(galler.getValue())
            ? Optional.empty()
            : Optional.of(new Koppling.Kontospann(konto, konto)),
        KONTO.equals(galler.getValue()) ? Optional.empty() : projekt(),
        mal);
  }
}
