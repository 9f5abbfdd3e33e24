package se.samordna.forbund.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import se.samordna.forbund.Mandatperiod;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Plats;
import se.samordna.forbund.platser.NyPlats;
import se.samordna.forbund.platser.Personpost;
import se.samordna.forbund.platser.Platsbild;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Tider;

/** Utse till en plats, eller ändra en som finns. */
final class Platsdialog {

  /** Vad som händer med en plats. */
  private enum Hur {
    LAMNAR,
    BYTS,
    ATERTAS
  }

  private final Registertjanster tjanster;
  private final Platsbild bild;
  private final Consumer<String> gjort;

  Platsdialog(Registertjanster tjanster, Platsbild bild, Consumer<String> gjort) {
    this.tjanster = tjanster;
    this.bild = bild;
    this.gjort = gjort;
  }

  void utse() {
    Dialogruta ruta = new Dialogruta(text("platser.utse"));
    Select<Organ> organ = new Select<>();
    organ.setLabel(text("platser.organ"));
    organ.setItems(Organ.STYRELSE, Organ.BEREDNING);
    organ.setItemLabelGenerator(o -> text("organ." + o.kod()));
    organ.setValue(Organ.STYRELSE);
    Select<Medlem> medlem = new Select<>();
    medlem.setLabel(text("platser.medlem"));
    medlem.setItems(tjanster.medlemmar());
    medlem.setItemLabelGenerator(Medlem::namn);
    RadioButtonGroup<Plats.Slag> slag = new RadioButtonGroup<>(text("platser.slag"));
    slag.setItems(Plats.Slag.values());
    slag.setItemLabelGenerator(s -> text("plats." + s.name().toLowerCase(java.util.Locale.ROOT)));
    slag.setValue(Plats.Slag.ERSATTARE);
    slag.addClassName("vagrat");
    ComboBox<Personpost> person = Personval.falt(tjanster.allaPersoner());
    IntegerField ordning = new IntegerField(text("platser.ordning"));
    ordning.setHelperText(text("platser.ordning.hjalp"));
    slag.addValueChangeListener(e -> ordning.setVisible(e.getValue() == Plats.Slag.ERSATTARE));
    Datumfalt fran = new Datumfalt(text("platser.fran"));
    fran.setValue(forslagFran());
    Datumfalt till = new Datumfalt(text("platser.till"));
    till.setValue(periodslut(forslagFran()));
    // R8: sista dagen följer mandatperioden som den första dagen ligger i.
    fran.addValueChangeListener(e -> fran.dag().map(this::periodslut).ifPresent(till::setValue));
    ruta.formular().falt("organ", organ);
    ruta.formular().falt("medlem", medlem);
    ruta.formular().falt("slag", slag);
    ruta.formular().falt("person", person);
    ruta.formular().falt("ordning", ordning);
    ruta.formular().falt("fran", fran);
    ruta.formular().falt("till", till);
    ruta.formular().add(new Paragraph(text("platser.inloggning")));
    ruta.oppna(
        text("platser.utse.verb"),
        () ->
            ruta.visa(
                tjanster
                    .platser()
                    .utse(
                        bild.version(),
                        new NyPlats(
                            organ.getValue().kod(),
                            medlem.getOptionalValue().map(Medlem::kod).orElse(""),
                            slag.getValue(),
                            Personval.vald(person),
                            slag.getValue() == Plats.Slag.ERSATTARE
                                ? Optional.ofNullable(ordning.getValue())
                                : Optional.empty(),
                            fran.dag(),
                            till.dag())),
                id -> gjort.accept(text("platser.utsedd"))));
  }

  private LocalDate periodslut(LocalDate dag) {
    return Mandatperiod.vid(dag, tjanster.register().ordning(dag).tider()).till();
  }

  private LocalDate forslagFran() {
    LocalDate idag = tjanster.klocka().idag();
    return bild.dag().isAfter(idag) ? bild.dag() : idag;
  }

  void andra(Plats plats) {
    boolean kommande = plats.fran().isAfter(tjanster.klocka().idag());
    Dialogruta ruta = new Dialogruta(text("platser.andra.titel", plats.namn()));
    RadioButtonGroup<Hur> hur = new RadioButtonGroup<>(text("platser.hur"));
    hur.setItems(kommande ? List.of(Hur.BYTS, Hur.ATERTAS) : List.of(Hur.BYTS, Hur.LAMNAR));
    hur.setItemLabelGenerator(
        h -> text("platser.hur." + h.name().toLowerCase(java.util.Locale.ROOT)));
    hur.setValue(Hur.BYTS);
    hur.addClassName("lodrat");
    ComboBox<Personpost> person = Personval.falt(tjanster.allaPersoner());
    Datumfalt dag = new Datumfalt(text("platser.forsta_dag"));
    dag.setValue(kommande ? plats.fran() : forslagFran());
    TextField skal = new TextField(text("platser.skal"));
    skal.setHelperText(text("platser.skal.hjalp"));
    ruta.formular().add(new Paragraph(om(plats)));
    ruta.formular().falt("hur", hur);
    ruta.formular().falt("person", person);
    ruta.formular().falt("forstaDag", ruta.formular().kand("sistaDag", dag));
    ruta.formular().falt("skal", skal);
    hur.addValueChangeListener(
        e -> {
          person.setVisible(e.getValue() == Hur.BYTS);
          dag.setVisible(e.getValue() != Hur.ATERTAS);
          dag.setLabel(text(e.getValue() == Hur.BYTS ? "platser.forsta_dag" : "platser.sista_dag"));
        });
    ruta.oppna(
        text("platser.andra.verb"),
        () ->
            ruta.visa(
                gor(plats, hur.getValue(), dag, Personval.vald(person), skal.getValue()),
                id -> gjort.accept(text("platser.andrad"))));
  }

  private Svar<UUID> gor(Plats plats, Hur hur, Datumfalt dag, String person, String skal) {
    if (hur == Hur.ATERTAS) {
      return tjanster
          .platser()
          .avsluta(bild.version(), plats.id(), plats.fran().minusDays(1), skal);
    }
    if (dag.dag().isEmpty()) {
      return Svar.nej(
          Hinder.form(
              List.of(new Hinder.Faltfel("forstaDag", "saknas", text("platser.dag.saknas")))));
    }
    LocalDate vald = dag.dag().get();
    return hur == Hur.BYTS
        ? tjanster.platser().byt(bild.version(), plats.id(), vald, person, skal)
        : tjanster.platser().avsluta(bild.version(), plats.id(), vald, skal);
  }

  private String om(Plats plats) {
    return text(
        "platser.om",
        text("plats." + plats.slag().name().toLowerCase(java.util.Locale.ROOT)),
        text("organ." + plats.organ().kod()),
        tjanster.medlem(plats.medlem()),
        tid(plats));
  }

  static String tid(Plats plats) {
    return plats
        .till()
        .map(t -> text("platser.tid.mellan", Tider.dag(plats.fran()), Tider.dag(t)))
        .orElseGet(() -> text("platser.tid.fran", Tider.dag(plats.fran())));
  }
}
