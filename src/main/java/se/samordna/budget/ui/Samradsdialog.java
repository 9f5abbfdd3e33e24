package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.samordna.budget.version.Medlemssamrad;
import se.samordna.budget.version.Samrad;
import se.samordna.budget.version.Samradsandring;
import se.samordna.budget.version.Versionspunkter.Samradsmote;
import se.samordna.budget.version.Versionssida;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Dialogruta;

/** Anteckna ett samråd med en medlem, eller rätta det. */
final class Samradsdialog {

  private final Versionssida sida;
  private final Optional<String> medlem;
  private final Optional<Samrad> fore;
  private final Versionstjanster tjanster;
  private final Consumer<String> gjort;
  private final Dialogruta ruta;
  private final CheckboxGroup<Medlemssamrad> vilka = new CheckboxGroup<>(text("samrad.medlemmar"));
  private final Datumfalt dag = new Datumfalt(text("samrad.dag"));
  private final RadioButtonGroup<Samrad.Satt> satt = new RadioButtonGroup<>(text("samrad.satt"));
  private final TextField vem = new TextField(text("samrad.vem"));
  private final TextArea synpunkt = new TextArea(text("samrad.synpunkt"));
  private final TextField handling = new TextField(text("samrad.handling"));
  private final Select<Samradsmote> mote = new Select<>();
  private final TextArea skal = new TextArea(text("version.skal"));

  private Samradsdialog(
      Versionssida sida,
      Optional<String> medlem,
      Optional<Samrad> fore,
      Versionstjanster tjanster,
      Consumer<String> gjort) {
    this.sida = sida;
    this.medlem = medlem;
    this.fore = fore;
    this.tjanster = tjanster;
    this.gjort = gjort;
    this.ruta =
        new Dialogruta(
            medlem
                .map(m -> text(fore.isEmpty() ? "samrad.ny" : "samrad.rattar", namn(m)))
                .orElseGet(() -> text("samrad.flera")));
    falt();
    dag.setValue(tjanster.klocka().idag());
    fore.ifPresent(this::fyll);
  }

  static Samradsdialog nytt(
      Versionssida sida, String medlem, Versionstjanster tjanster, Consumer<String> gjort) {
    return new Samradsdialog(sida, Optional.of(medlem), Optional.empty(), tjanster, gjort);
  }

  /** Samma samråd med flera: de som det saknas med är valda från början. */
  static Samradsdialog flera(Versionssida sida, Versionstjanster tjanster, Consumer<String> gjort) {
    return new Samradsdialog(sida, Optional.empty(), Optional.empty(), tjanster, gjort);
  }

  static Samradsdialog ratta(
      Versionssida sida, Samrad fore, Versionstjanster tjanster, Consumer<String> gjort) {
    return new Samradsdialog(sida, Optional.of(fore.medlem()), Optional.of(fore), tjanster, gjort);
  }

  private String namn(String kod) {
    return sida.samrad().stream()
        .filter(m -> m.medlem().equals(kod))
        .map(Medlemssamrad::namn)
        .findFirst()
        .orElse(kod);
  }

  private void falt() {
    satt.addClassName("vagrat");
    satt.setItems(Samrad.Satt.values());
    satt.setItemLabelGenerator(s -> text("samrad.satt." + Kod.av(s)));
    vem.setHelperText(text("samrad.vem.hjalp"));
    handling.setHelperText(text("samrad.handling.hjalp"));
    if (medlem.isEmpty()) {
      vilka.addClassName("lodrat");
      vilka.setItems(sida.samrad());
      vilka.setItemLabelGenerator(Medlemssamrad::namn);
      vilka.setValue(sida.samrad().stream().filter(m -> !m.uppfyllt()).collect(Collectors.toSet()));
      ruta.formular().falt("medlemmar", vilka);
    }
    ruta.formular().falt("dag", dag);
    ruta.formular().falt("satt", satt);
    ruta.formular().falt("vem", vem);
    ruta.formular().falt("synpunkt", synpunkt);
    ruta.formular().falt("handling", handling);
    List<Samradsmote> moten = tjanster.versioner().samradsmoten();
    mote.setLabel(text("samrad.mote"));
    mote.setEmptySelectionAllowed(true);
    mote.setItems(moten);
    mote.setItemLabelGenerator(
        m -> m == null ? text("samrad.mote.inget") : m.dag() + ", " + m.plats());
    // Samrådsmötets dag är samrådets.
    mote.addValueChangeListener(
        e -> mote.getOptionalValue().map(Samradsmote::dag).ifPresent(dag::setValue));
    if (!moten.isEmpty()) {
      ruta.formular().falt("sammantradeId", mote);
    }
    if (fore.isPresent()) {
      ruta.formular().falt("skal", skal);
    }
  }

  private void fyll(Samrad s) {
    dag.setValue(s.dag());
    satt.setValue(s.satt());
    vem.setValue(s.vem());
    synpunkt.setValue(s.synpunkt());
    handling.setValue(s.handling());
    s.sammantrade()
        .flatMap(
            id ->
                mote.getListDataView()
                    .getItems()
                    .filter(m -> m.sammantradeId().equals(id))
                    .findFirst())
        .ifPresent(mote::setValue);
  }

  void oppna() {
    ruta.oppna(text(fore.isEmpty() ? "samrad.verb" : "samrad.ratta"), this::spara);
  }

  private void spara() {
    if (dag.dag().isEmpty()) {
      fel("dag", text("datum.fel"));
    } else if (satt.isEmpty()) {
      fel("satt", text("hinder.valj_ett"));
    } else if (medlem.isEmpty()) {
      List<Samradsandring> alla =
          sida.samrad().stream()
              .filter(vilka.getValue()::contains)
              .map(m -> andring(m.medlem()))
              .toList();
      ruta.visa(
          tjanster.samrad().registreraAlla(sida.rad().id(), alla),
          ok -> gjort.accept(text("samrad.sparade", ok.size())));
    } else {
      ruta.visa(skicka(andring(medlem.get())), ok -> gjort.accept(text("samrad.sparat")));
    }
  }

  private Svar<Samrad> skicka(Samradsandring andring) {
    return fore.map(
            s ->
                tjanster
                    .samrad()
                    .ratta(sida.rad().id(), s.id(), s.nummer(), andring, skal.getValue()))
        .orElseGet(() -> tjanster.samrad().registrera(sida.rad().id(), andring));
  }

  private Samradsandring andring(String med) {
    return new Samradsandring(
        med,
        dag.getValue(),
        satt.getValue(),
        vem.getValue(),
        synpunkt.getValue(),
        handling.getValue(),
        mote.getOptionalValue().map(Samradsmote::sammantradeId));
  }

  private void fel(String falt, String text) {
    ruta.formular().visa(Hinder.form(List.of(new Faltfel(falt, "saknas", text))));
  }
}
