package se.samordna.kalender.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Klockslagsfalt;
import se.samordna.gemensam.ui.Texter;
import se.samordna.gemensam.ui.Tider;
import se.samordna.kalender.Arsplan;
import se.samordna.kalender.ArsplanService;
import se.samordna.kalender.Mote;
import se.samordna.kalender.Ombokning;
import se.samordna.kalender.OmbokningService;
import se.samordna.kalender.PlaneratMote;
import se.samordna.mote.Moteslag;

/** Boka om, ställa in, planera utan dag och bestämma dag. */
final class Motesdialog {

  private static final LocalTime VANLIG_TID = LocalTime.of(13, 0);

  private final ArsplanService plan;
  private final OmbokningService ombokning;
  private final Consumer<String> gjort;

  Motesdialog(ArsplanService plan, OmbokningService ombokning, Consumer<String> gjort) {
    this.plan = plan;
    this.ombokning = ombokning;
    this.gjort = gjort;
  }

  /** Dag, klockslag och plats. */
  private static final class Tidsfalt {
    private final Datumfalt dag = new Datumfalt(text("sammantraden.dag"));
    private final Klockslagsfalt klockan = new Klockslagsfalt(text("sammantraden.tid"));
    private final TextField plats = new TextField(text("sammantraden.plats"));
    private final Checkbox offentligt = new Checkbox(text("sammantraden.offentligt"));

    Tidsfalt(Formular formular) {
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
  }

  void bokaOm(Mote mote) {
    Dialogruta ruta = new Dialogruta(text("kalender.boka_om.titel", namn(mote)));
    ruta.formular().add(new Paragraph(text("kalender.boka_om.hjalp")));
    Tidsfalt falt = new Tidsfalt(ruta.formular());
    falt.fyll(mote);
    Checkbox budget = new Checkbox(text("kalender.budgetmote"));
    budget.setValue(mote.budgetmote());
    budget.setVisible(mote.slag() == Moteslag.STYRELSE);
    budget.addValueChangeListener(
        e -> falt.offentligt.setValue(e.getValue() || falt.offentligt.getValue()));
    ruta.formular().falt("budgetmote", budget);
    ruta.oppna(
        text("kalender.boka_om.verb"),
        () ->
            ruta.visa(
                falt.tid()
                    .sedan(
                        tid ->
                            ombokning.bokaOm(
                                mote.id(),
                                new Ombokning(
                                    mote.version(),
                                    tid,
                                    falt.plats.getValue(),
                                    falt.offentligt.getValue(),
                                    budget.getValue()))),
                m -> gjort.accept(text("kalender.ombokat"))));
  }

  void stallIn(Mote mote, Arsplan arsplan) {
    Dialogruta ruta = new Dialogruta(text("kalender.stall_in.titel", namn(mote)));
    ruta.formular().add(new Paragraph(text("kalender.stall_in.hjalp")));
    TextField skal = new TextField(text("kalender.stall_in.skal"));
    Select<Mote> till = new Select<>();
    till.setLabel(text("kalender.stall_in.till"));
    till.setItems(
        arsplan.moten().stream()
            .filter(m -> m.vantar() && m.slag() == mote.slag() && !m.id().equals(mote.id()))
            .toList());
    till.setEmptySelectionAllowed(true);
    till.setEmptySelectionCaption(text("kalender.stall_in.ingen"));
    till.setItemLabelGenerator(m -> m == null ? text("kalender.stall_in.ingen") : namn(m));
    ruta.formular().falt("skal", skal);
    ruta.formular().falt("flyttaTill", till);
    ruta.oppna(
        text("kalender.stall_in.verb"),
        () ->
            ruta.visa(
                ombokning.stallIn(
                    mote.id(),
                    mote.version(),
                    skal.getValue(),
                    till.getOptionalValue().map(Mote::id)),
                m -> gjort.accept(text("kalender.installt_gjort"))));
  }

  void planera(int ar) {
    Dialogruta ruta = new Dialogruta(text("kalender.planera"));
    Select<Moteslag> slag = new Select<>();
    slag.setLabel(text("sammantraden.slag"));
    slag.setItems(Moteslag.values());
    slag.setItemLabelGenerator(s -> text("moteslag." + s.name().toLowerCase(Texter.SVENSKA)));
    slag.setValue(Moteslag.STYRELSE);
    Select<Month> manad = new Select<>();
    manad.setLabel(text("kalender.manad"));
    manad.setItems(Month.values());
    manad.setItemLabelGenerator(m -> m == null ? text("kalender.manad.oviss") : manad(m));
    manad.setEmptySelectionAllowed(true);
    manad.setEmptySelectionCaption(text("kalender.manad.oviss"));
    Checkbox budget = new Checkbox(text("kalender.budgetmote"));
    TextField om = new TextField(text("kalender.om"));
    ruta.formular().add(new Paragraph(text("kalender.planera.hjalp", Integer.toString(ar))));
    ruta.formular().falt("slag", slag);
    ruta.formular().falt("manad", manad);
    ruta.formular().falt("budgetmote", budget);
    ruta.formular().falt("text", om);
    ruta.oppna(
        text("kalender.planera.verb"),
        () ->
            ruta.visa(
                plan.planera(
                    ar,
                    manad.getOptionalValue().map(Month::getValue),
                    slag.getValue(),
                    budget.getValue(),
                    om.getValue()),
                p -> gjort.accept(text("kalender.planerat"))));
  }

  void datera(PlaneratMote p) {
    Dialogruta ruta = new Dialogruta(text("kalender.datera.titel", namn(p)));
    Tidsfalt falt = new Tidsfalt(ruta.formular());
    falt.offentligt.setValue(p.budgetmote());
    p.manad().ifPresent(m -> falt.dag.setInitialPosition(java.time.LocalDate.of(p.ar(), m, 1)));
    ruta.oppna(
        text("sammantraden.kalla"),
        () ->
            ruta.visa(
                falt.tid()
                    .sedan(
                        tid ->
                            plan.datera(
                                p.planeratMoteId(),
                                p.version(),
                                tid,
                                falt.plats.getValue(),
                                falt.offentligt.getValue())),
                id -> gjort.accept(text("kalender.daterat"))));
  }

  void stryk(PlaneratMote p) {
    Dialogruta ruta = new Dialogruta(text("kalender.stryk.titel", namn(p)));
    TextField skal = new TextField(text("kalender.stryk.skal"));
    ruta.formular().falt("skal", skal);
    ruta.oppna(
        text("kalender.stryk.verb"),
        () ->
            ruta.visa(
                plan.stryk(p.planeratMoteId(), p.version(), skal.getValue()),
                (UUID id) -> gjort.accept(text("kalender.struket"))));
  }

  static String namn(Mote m) {
    return text(m.budgetmote() ? "kalender.budgetmotet" : "moteslag." + slag(m.slag()))
        + " "
        + Tider.veckodag(m.dag());
  }

  static String namn(PlaneratMote p) {
    return text(p.budgetmote() ? "kalender.budgetmotet" : "moteslag." + slag(p.slag()))
        + Optional.of(p.text()).filter(t -> !t.isBlank()).map(t -> ", " + t).orElse("");
  }

  static String slag(Moteslag slag) {
    return slag.name().toLowerCase(Texter.SVENSKA);
  }

  static String manad(Month m) {
    String namn = m.getDisplayName(TextStyle.FULL_STANDALONE, Texter.sprak());
    return namn.substring(0, 1).toUpperCase(Texter.sprak()) + namn.substring(1);
  }
}
