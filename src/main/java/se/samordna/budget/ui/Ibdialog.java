package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import se.samordna.budget.Ibuppgift;
import se.samordna.budget.version.Versionssida;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Dialogruta;

/** Om första årets IB är utfall eller prognos, och per vilken dag. */
final class Ibdialog {

  private final Versionssida sida;
  private final Versionstjanster tjanster;
  private final Consumer<String> gjort;
  private final Dialogruta ruta;
  private final RadioButtonGroup<Ibuppgift.Slag> slag = new RadioButtonGroup<>(text("ib.slag"));
  private final Datumfalt dag = new Datumfalt(text("ib.dag"));

  Ibdialog(Versionssida sida, Versionstjanster tjanster, Consumer<String> gjort) {
    this.sida = sida;
    this.tjanster = tjanster;
    this.gjort = gjort;
    ruta = new Dialogruta(text("ib.titel", Integer.toString(sida.rad().forstaAr())));
    slag.addClassName("vagrat");
    slag.setItems(Ibuppgift.Slag.values());
    slag.setItemLabelGenerator(s -> text("ib." + Kod.av(s)));
    ruta.formular().falt("slag", slag);
    ruta.formular().falt("dag", dag);
    sida.ib()
        .ifPresent(
            i -> {
              slag.setValue(i.slag());
              dag.setValue(i.dag());
            });
  }

  void oppna() {
    ruta.oppna(text("ib.verb"), this::spara);
  }

  private void spara() {
    if (slag.isEmpty()) {
      fel("slag", text("hinder.valj_ett"));
    } else if (dag.dag().isEmpty()) {
      fel("dag", text("datum.fel"));
    } else {
      ruta.visa(
          tjanster
              .andring()
              .ib(
                  sida.rad().id(),
                  sida.rad().andring(),
                  new Ibuppgift(slag.getValue(), dag.getValue())),
          ok -> gjort.accept(text("ib.sparad")));
    }
  }

  private void fel(String falt, String text) {
    ruta.formular().visa(Hinder.form(List.of(new Faltfel(falt, "saknas", text))));
  }
}
