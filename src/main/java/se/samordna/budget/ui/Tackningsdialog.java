package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import se.samordna.budget.TackningService;
import se.samordna.budget.TackningService.Andring;
import se.samordna.budget.TackningService.Tidigare;
import se.samordna.budget.Tacktsumma;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.inlasning.Summaart;
import se.samordna.inlasning.ui.Radval;

/** Vad en tryckt summa täcker. Skillnaden visas medan man väljer; inget sparas förrän man säger. */
final class Tackningsdialog {

  /** Låt namn, ordning och det som går jämnt ut avgöra. */
  private static final String FORESLAS = "foreslas";

  private final TackningService tackning;
  private final UUID version;
  private final Tacktsumma summa;
  private final String enhet;
  private final Consumer<Tidigare> sparad;
  private final Dialogruta ruta;
  private final Select<String> art = new Select<>();
  private final MultiSelectComboBox<String> delar =
      new MultiSelectComboBox<>(text("tackning.delar"));
  private final Checkbox baraAret;
  private final Checkbox forbundet = new Checkbox(text("tackning.forbundet"));
  private final Div foljd = new Div();

  Tackningsdialog(
      TackningService tackning,
      UUID version,
      Tacktsumma summa,
      String enhet,
      Consumer<Tidigare> sparad) {
    this.tackning = tackning;
    this.version = version;
    this.summa = summa;
    this.enhet = enhet;
    this.sparad = sparad;
    this.baraAret = new Checkbox(text("tackning.bara_aret", Integer.toString(ar())));
    this.ruta = new Dialogruta(text("tackning.titel", summa.tryckt().rad()));
    fyll();
    ruta.formular().add(new Paragraph(text("tackning.hjalp")));
    ruta.formular().falt("art", art);
    ruta.formular().falt("tacker", delar);
    ruta.formular().add(baraAret, forbundet, foljd);
    prova();
  }

  private int ar() {
    return summa.tryckt().ar();
  }

  private void fyll() {
    List<String> arter = new ArrayList<>(List.of(FORESLAS));
    for (Summaart a : Summaart.values()) {
      arter.add(a.kod());
    }
    art.setLabel(text("tackning.art"));
    art.setItems(arter);
    art.setItemLabelGenerator(a -> text("tackning.art." + a));
    art.setValue(summa.sagd().arForeslagen() ? FORESLAS : summa.art().kod());
    delar.setItems(tackning.delar(version, ar()).stream().filter(d -> !d.equals(rad())).toList());
    delar.setItemLabelGenerator(Radval::slagnamn);
    delar.setValue(new LinkedHashSet<>(summa.sagd().tacker()));
    delar.addClassName("bred");
    foljd.getElement().setAttribute("aria-live", "polite");
    art.addValueChangeListener(e -> prova());
    delar.addValueChangeListener(
        e -> {
          if (!e.getValue().isEmpty() && FORESLAS.equals(art.getValue())) {
            art.setValue(summa.art().kod());
          }
          prova();
        });
    baraAret.addValueChangeListener(e -> prova());
  }

  private String rad() {
    return summa.tryckt().rad();
  }

  private Andring andring() {
    boolean foreslas = FORESLAS.equals(art.getValue());
    return new Andring(
        version,
        rad(),
        baraAret.getValue() ? Optional.of(ar()) : Optional.empty(),
        foreslas ? Optional.empty() : Optional.ofNullable(art.getValue()),
        foreslas ? List.of() : List.copyOf(delar.getValue()),
        forbundet.getValue(),
        Optional.of(summa.sagd().text()));
  }

  private void prova() {
    foljd.removeAll();
    ruta.formular()
        .visa(
            tackning.prova(andring()),
            summor ->
                summor.stream()
                    .filter(s -> s.tryckt().ar() == ar() && s.tryckt().rad().equals(rad()))
                    .findFirst()
                    .ifPresent(this::visaFoljd));
  }

  private void visaFoljd(Tacktsumma s) {
    foljd.add(
        new Fakta()
            .med(text("tackning.tacker"), Provsvar.tacker(s))
            .med(text("budget.tryckt"), Siffror.i(enhet, s.tryckt().tryckt()))
            .med(text("budget.beraknat"), Siffror.i(enhet, s.tryckt().beraknat()))
            .med(text("budget.differens"), Siffror.andring(enhet, s.tryckt().differens()))
            .med(text("budget.foljd"), Siffror.andring(enhet, s.tryckt().foljd())));
  }

  void oppna() {
    ruta.oppna(
        text("tackning.verb"),
        () -> {
          Tidigare tidigare = tackning.tidigare(version, rad());
          ruta.visa(tackning.andra(andring()), s -> sparad.accept(tidigare));
        });
  }
}
