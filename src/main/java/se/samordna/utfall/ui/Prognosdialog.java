package se.samordna.utfall.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.ui.Beloppsfalt;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.utfall.Prognos;
import se.samordna.utfall.PrognosService;
import se.samordna.utfall.Prognosandring;
import se.samordna.utfall.Utfallsbild;

/** En rads prognos för året, med dag och kommentar. */
final class Prognosdialog {

  private final PrognosService prognoser;
  private final Utfallsbild bild;
  private final Utfallsbild.Rad rad;
  private final Runnable sparad;
  private final Dialogruta ruta;
  private final Beloppsfalt belopp = new Beloppsfalt(text("utfall.prognos.ar"));
  private final Datumfalt dag = new Datumfalt(text("utfall.prognos.dag"));
  private final TextArea kommentar = new TextArea(text("utfall.prognos.kommentar"));

  Prognosdialog(PrognosService prognoser, Utfallsbild bild, Utfallsbild.Rad rad, Runnable sparad) {
    this.prognoser = prognoser;
    this.bild = bild;
    this.rad = rad;
    this.sparad = sparad;
    this.ruta = new Dialogruta(text("utfall.prognos.titel", rad.namn()));
    ruta.formular()
        .add(
            new Paragraph(
                text(
                    "utfall.prognos.lage",
                    Siffror.belopp(rad.budget()),
                    Siffror.belopp(rad.utfall()))));
    ruta.formular().falt("rader[0]", belopp);
    ruta.formular().falt("dag", dag);
    ruta.formular().falt("rader[0].kommentar", kommentar);
    rad.prognos().ifPresent(this::fyll);
  }

  private void fyll(Prognos p) {
    belopp.satt(p.belopp());
    kommentar.setValue(p.kommentar());
  }

  void oppna() {
    ruta.oppna(text("utfall.prognos.verb"), this::spara);
  }

  private void spara() {
    if (belopp.belopp().isEmpty()) {
      ruta.formular()
          .visa(
              Hinder.form(List.of(new Faltfel("rader[0]", "saknas", text("belopp.hela_kronor")))));
      return;
    }
    ruta.visa(
        prognoser.satt(
            new Prognosandring(
                bild.ar(),
                bild.prognosversion(),
                dag.dag(),
                Optional.of(rad)
                    .map(
                        r ->
                            new Prognosandring.Rad(
                                r.radId(), belopp.belopp().orElseThrow(), kommentar.getValue()))
                    .stream()
                    .toList())),
        v -> sparad.run());
  }
}
