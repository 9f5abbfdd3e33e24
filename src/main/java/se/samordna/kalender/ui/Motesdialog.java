package se.samordna.kalender.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import java.util.function.Consumer;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Texter;
import se.samordna.kalender.Arsplan;
import se.samordna.kalender.ArsplanService;
import se.samordna.kalender.Mote;
import se.samordna.kalender.Ombokning;
import se.samordna.kalender.OmbokningService;
import se.samordna.kalender.PlaneratMote;
import se.samordna.mote.Moteslag;

/** Boka om, ställa in, planera utan dag och bestämma dag. */
final class Motesdialog {

  private final ArsplanService plan;
  private final OmbokningService ombokning;
  private final Consumer<String> gjort;

  Motesdialog(ArsplanService plan, OmbokningService ombokning, Consumer<String> gjort) {
    this.plan = plan;
    this.ombokning = ombokning;
    this.gjort = gjort;
  }

  void bokaOm(Mote mote) {
    Dialogruta ruta = new Dialogruta(text("kalender.boka_om.titel", Motesnamn.av(mote)));
    ruta.formular().add(new Paragraph(text("kalender.boka_om.hjalp")));
    Motestidsfalt falt = new Motestidsfalt(ruta.formular());
    falt.fyll(mote);
    Checkbox budget = new Checkbox(text("kalender.budgetmote"));
    budget.setValue(mote.budgetmote());
    budget.setVisible(mote.slag() == Moteslag.STYRELSE);
    budget.addValueChangeListener(
        e -> falt.offentligt().setValue(e.getValue() || falt.offentligt().getValue()));
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
                                    falt.plats(),
                                    falt.offentligt().getValue(),
                                    budget.getValue()))),
                m -> gjort.accept(text("kalender.ombokat"))));
  }

  void stallIn(Mote mote, Arsplan arsplan) {
    Dialogruta ruta = new Dialogruta(text("kalender.stall_in.titel", Motesnamn.av(mote)));
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
    till.setItemLabelGenerator(m -> m == null ? text("kalender.stall_in.ingen") : Motesnamn.av(m));
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
    manad.setItemLabelGenerator(m -> m == null ? text("kalender.manad.oviss") : Motesnamn.manad(m));
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
    Dialogruta ruta = new Dialogruta(text("kalender.datera.titel", Motesnamn.av(p)));
    Motestidsfalt falt = new Motestidsfalt(ruta.formular());
    falt.offentligt().setValue(p.budgetmote());
    p.manad().ifPresent(m -> falt.borja(LocalDate.of(p.ar(), m, 1)));
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
                                falt.plats(),
                                falt.offentligt().getValue())),
                id -> gjort.accept(text("kalender.daterat"))));
  }

  void stryk(PlaneratMote p) {
    Dialogruta ruta = new Dialogruta(text("kalender.stryk.titel", Motesnamn.av(p)));
    TextField skal = new TextField(text("kalender.stryk.skal"));
    ruta.formular().falt("skal", skal);
    ruta.oppna(
        text("kalender.stryk.verb"),
        () ->
            ruta.visa(
                plan.stryk(p.planeratMoteId(), p.version(), skal.getValue()),
                (UUID id) -> gjort.accept(text("kalender.struket"))));
  }
}
