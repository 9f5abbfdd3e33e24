package se.samordna.andring.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samordna.andring.Andringsbegaran;
import se.samordna.andring.Indexserie;
import se.samordna.andring.Indextal;
import se.samordna.andring.IndextalService;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.ui.Texter;
import se.samordna.insats.ui.InsatsNavigation;

/** Uppräkningen: i procent, eller mellan två månader i indexregistret. */
final class Indexfalt extends Composite<Div> {

  private final transient IndextalService indextal;
  private final RadioButtonGroup<Boolean> hur = new RadioButtonGroup<>(text("andring.index.hur"));
  private final BigDecimalField procent = new BigDecimalField(text("andring.procent"));
  private final Select<Indexserie> serie = new Select<>();
  private final Select<Indextal> bas = new Select<>();
  private final Select<Indextal> ny = new Select<>();
  private final Div register = new Div();

  Indexfalt(IndextalService indextal) {
    this.indextal = indextal;
    hur.setItems(true, false);
    hur.setItemLabelGenerator(
        r -> text(Boolean.TRUE.equals(r) ? "andring.index.register" : "andring.index.i_procent"));
    hur.addClassName("lodrat");
    hur.addValueChangeListener(e -> visaFalt());
    procent.setLocale(Texter.SVENSKA);
    serie.setLabel(text("indextal.serie"));
    serie.setItems(Indexserie.values());
    serie.setItemLabelGenerator(s -> text("indexserie." + Kod.av(s)));
    serie.addValueChangeListener(e -> visaTal());
    bas.setLabel(text("andring.index.bas"));
    ny.setLabel(text("andring.index.ny"));
    List.of(bas, ny).forEach(s -> s.setItemLabelGenerator(Indexfalt::etikett));
    Div rad = new Div(bas, ny);
    rad.addClassName("rad");
    register.addClassName("formular");
    register.add(
        serie, rad, new Anchor(InsatsNavigation.INDEXTAL, text("andring.index.till_registret")));
    getContent().addClassName("formular");
    getContent().add(hur, register, procent);
    serie.setValue(Indexserie.KPI);
    hur.setValue(true);
  }

  static String etikett(Indextal t) {
    return t.manad() + ": " + t.varde().toPlainString().replace('.', ',');
  }

  private void visaFalt() {
    register.setVisible(Boolean.TRUE.equals(hur.getValue()));
    procent.setVisible(!register.isVisible());
  }

  private void visaTal() {
    List<Indextal> galler =
        indextal.lista(serie.getValue(), new Sida.Begaran(0, Sida.MEST)).innehall().stream()
            .filter(Indextal::galler)
            .toList();
    bas.setItems(galler);
    ny.setItems(galler);
  }

  Andringsbegaran.Index index() {
    return register.isVisible()
        ? new Andringsbegaran.Index(null, Kod.av(serie.getValue()), manad(bas), manad(ny))
        : new Andringsbegaran.Index(procent.getValue(), null, null, null);
  }

  private static @Nullable YearMonth manad(Select<Indextal> val) {
    return val.getOptionalValue().map(Indextal::manad).orElse(null);
  }

  void satt(Andringsbegaran.Index index) {
    hur.setValue(index.bas() != null);
    procent.setValue(index.procent());
    Optional.ofNullable(index.serie())
        .flatMap(s -> Kod.tolka(Indexserie.class, s))
        .ifPresent(serie::setValue);
    valj(bas, index.bas());
    valj(ny, index.ny());
  }

  private static void valj(Select<Indextal> val, @Nullable YearMonth manad) {
    val.getListDataView()
        .getItems()
        .filter(t -> t.manad().equals(manad))
        .findFirst()
        .ifPresent(val::setValue);
  }
}
