package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Klockslagsfalt;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Texter;
import se.samordna.gemensam.ui.Vy;
import se.samordna.mote.Moteslag;
import se.samordna.mote.NyttSammantrade;
import se.samordna.mote.SammantradeService;
import se.samordna.mote.ui.SammantradeNavigation;

/** Kalla till ett sammanträde. */
@Route(SammantradeNavigation.NYTT_MOTE)
@RolesAllowed({"forbundschef", "administrator"})
class NyttSammantradeVy extends Vy {

  private static final LocalTime VANLIG_TID = LocalTime.of(13, 0);

  private final transient SammantradeService sammantraden;
  private final Formular formular = new Formular();
  private final Datumfalt dag = new Datumfalt(text("sammantraden.dag"));
  private final Klockslagsfalt tid = new Klockslagsfalt(text("sammantraden.tid"));
  private final TextField plats = new TextField(text("sammantraden.plats"));
  private final Select<Moteslag> slag = new Select<>();
  private final Checkbox offentligt = new Checkbox(text("sammantraden.offentligt"));
  private final Checkbox budgetmote = new Checkbox(text("kalender.budgetmote"));

  NyttSammantradeVy(SammantradeService sammantraden) {
    this.sammantraden = sammantraden;
    titel(text("sammantraden.kalla"));
    tid.satt(VANLIG_TID);
    slag.setLabel(text("sammantraden.slag"));
    slag.setItems(Moteslag.values());
    slag.setItemLabelGenerator(s -> text("moteslag." + s.name().toLowerCase(Texter.SVENSKA)));
    slag.setValue(Moteslag.STYRELSE);
    Div rad = new Div(formular.kand("tid", dag), formular.kand("klockslag", tid));
    rad.addClassName("rad");
    formular.falt("slag", slag);
    formular.add(rad);
    formular.falt("plats", plats);
    plats.setHelperText(text("kalender.plats.hjalp"));
    formular.falt("offentligt", offentligt);
    formular.falt("budgetmote", budgetmote);
    slag.addValueChangeListener(e -> budgetmote.setVisible(e.getValue() == Moteslag.STYRELSE));
    // R20: budgetsammanträdet är offentligt.
    budgetmote.addValueChangeListener(
        e -> offentligt.setValue(e.getValue() || offentligt.getValue()));
    formular.add(Knapp.rad(Knapp.huvud(text("sammantraden.kalla"), this::kalla)));
    add(
        new Sidhuvud(text("sammantraden.kalla")).ingress(text("sammantraden.kalla.ingress")),
        formular);
  }

  private void kalla() {
    List<Faltfel> fel = new ArrayList<>();
    Optional<LocalTime> klockan = tid.tid();
    if (dag.isEmpty()) {
      fel.add(new Faltfel("tid", "saknas", text("sammantraden.dag.saknas")));
    }
    if (klockan.isEmpty()) {
      fel.add(new Faltfel("klockslag", "saknas", text("sammantraden.tid.saknas")));
    }
    if (!fel.isEmpty()) {
      formular.visa(Hinder.form(fel));
      return;
    }
    NyttSammantrade nytt =
        new NyttSammantrade(
            dag.getValue().atTime(klockan.orElseThrow()).atZone(Klocka.STOCKHOLM).toInstant(),
            plats.getValue(),
            slag.getValue(),
            offentligt.getValue(),
            slag.getValue() == Moteslag.STYRELSE && budgetmote.getValue());
    formular.visa(
        sammantraden.kalla(nytt),
        id -> getUI().ifPresent(ui -> ui.navigate(SammantradeNavigation.sammantrade(id.varde()))));
  }
}
