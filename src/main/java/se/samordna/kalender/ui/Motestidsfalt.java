package se.samordna.kalender.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Klockslagsfalt;
import se.samordna.kalender.Mote;

/** Fälten för när och var ett möte hålls, och om det är offentligt. */
final class Motestidsfalt {

  private static final LocalTime VANLIG_TID = LocalTime.of(13, 0);

  private final Datumfalt dag = new Datumfalt(text("sammantraden.dag"));
  private final Klockslagsfalt klockan = new Klockslagsfalt(text("sammantraden.tid"));
  private final TextField plats = new TextField(text("sammantraden.plats"));
  private final Checkbox offentligt = new Checkbox(text("sammantraden.offentligt"));

  Motestidsfalt(Formular formular) {
    klockan.satt(VANLIG_TID);
    plats.setHelperText(text("kalender.plats.hjalp"));
    Div rad = new Div(formular.kand("tid", dag), formular.kand("klockslag", klockan));
    rad.addClassName("rad");
    formular.add(rad);
    formular.falt("plats", plats);
    formular.falt("offentligt", offentligt);
  }

  void fyll(Mote m) {
    dag.setValue(m.dag());
    klockan.satt(LocalTime.ofInstant(m.tid(), Klocka.STOCKHOLM));
    plats.setValue(m.plats());
    offentligt.setValue(m.offentligt());
  }

  Svar<Instant> tid() {
    Optional<LocalTime> tid = klockan.tid();
    if (dag.isEmpty() || tid.isEmpty()) {
      return Svar.nej(
          Hinder.form(
              List.of(
                  new Hinder.Faltfel(
                      dag.isEmpty() ? "tid" : "klockslag",
                      "saknas",
                      text(
                          dag.isEmpty()
                              ? "sammantraden.dag.saknas"
                              : "sammantraden.tid.saknas")))));
    }
    return Svar.ja(dag.getValue().atTime(tid.orElseThrow()).atZone(Klocka.STOCKHOLM).toInstant());
  }

  /** Månaden som visas när dagen ska väljas. */
  void borja(LocalDate dag) {
    this.dag.setInitialPosition(dag);
  }

  String plats() {
    return plats.getValue();
  }

  Checkbox offentligt() {
    return offentligt;
  }
}
