package se.samordna.forbund.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import se.samordna.forbund.forordnanden.Forordnande;
import se.samordna.forbund.forordnanden.Forordnanderoll;
import se.samordna.forbund.forordnanden.NyttForordnande;
import se.samordna.forbund.platser.Personpost;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Tider;

/** Förordnandena som gäller den valda dagen eller börjar senare, och hur man ger och avslutar. */
final class Forordnandeavsnitt {

  private final Registertjanster tjanster;
  private final boolean farAndra;
  private final Consumer<String> gjort;

  Forordnandeavsnitt(Registertjanster tjanster, boolean farAndra, Consumer<String> gjort) {
    this.tjanster = tjanster;
    this.farAndra = farAndra;
    this.gjort = gjort;
  }

  Component av(LocalDate dag) {
    List<Forordnande> rader =
        tjanster.forordnanden().alla().stream().filter(f -> !f.harSlutat(dag)).toList();
    Avsnitt avsnitt =
        new Avsnitt(text("forordnanden.titel"), new Paragraph(text("forordnanden.ingress")));
    if (farAndra) {
      avsnitt.add(Knapp.rad(Knapp.stilla(text("forordnanden.ge"), this::ge)));
    }
    avsnitt.add(rader.isEmpty() ? Avsnitt.tomt(text("forordnanden.tomt")) : tabell(rader));
    return avsnitt;
  }

  private Component tabell(List<Forordnande> rader) {
    Tabell tabell =
        new Tabell(text("forordnanden.tabell"))
            .kolumn(text("platser.namn"))
            .kolumn(text("forordnanden.roll"))
            .kolumn(text("platser.tid"));
    if (farAndra) {
      tabell.kolumn(text("platser.handling"));
    }
    rader.forEach(
        f -> {
          Span namn = new Span(f.namn());
          Span roll = new Span(namn(f.roll()));
          Span tid = new Span(tid(f));
          if (farAndra) {
            tabell.rad(
                namn,
                roll,
                tid,
                Knapp.radknapp(
                    "forordnanden.avsluta", f.namn() + ", " + namn(f.roll()), () -> avsluta(f)));
          } else {
            tabell.rad(namn, roll, tid);
          }
        });
    return tabell;
  }

  private static String namn(Forordnanderoll roll) {
    return text("forordnanden.roll." + Kod.av(roll));
  }

  private static String tid(Forordnande f) {
    return f.till()
        .map(t -> text("platser.tid.mellan", Tider.dag(f.fran()), Tider.dag(t)))
        .orElseGet(() -> text("platser.tid.fran", Tider.dag(f.fran())));
  }

  private void ge() {
    Dialogruta ruta = new Dialogruta(text("forordnanden.ge"));
    ComboBox<Personpost> person = Personval.falt(tjanster.allaPersoner());
    Select<Forordnanderoll> roll = new Select<>();
    roll.setLabel(text("forordnanden.roll"));
    roll.setItems(Forordnanderoll.values());
    roll.setItemLabelGenerator(Forordnandeavsnitt::namn);
    Datumfalt fran = new Datumfalt(text("platser.fran"));
    fran.setValue(tjanster.klocka().idag());
    Datumfalt till = new Datumfalt(text("platser.till"));
    till.setHelperText(text("forordnanden.till.hjalp"));
    ruta.formular().falt("person", person);
    ruta.formular().falt("roll", roll);
    ruta.formular().falt("fran", fran);
    ruta.formular().falt("till", till);
    ruta.oppna(
        text("forordnanden.ge.verb"),
        () ->
            ruta.visa(
                tjanster
                    .forordnanden()
                    .ge(
                        new NyttForordnande(
                            Personval.vald(person),
                            roll.getOptionalValue().map(Kod::av).orElse(""),
                            fran.dag(),
                            till.dag())),
                f -> gjort.accept(text("forordnanden.givet", f.namn(), namn(f.roll())))));
  }

  private void avsluta(Forordnande f) {
    Dialogruta ruta = new Dialogruta(text("forordnanden.avsluta.for", f.namn()));
    ruta.formular().add(new Paragraph(text("forordnanden.avsluta.hjalp")));
    Datumfalt dag = new Datumfalt(text("platser.sista_dag"));
    dag.setHelperText(text("forordnanden.sista_dag.hjalp"));
    TextField skal = new TextField(text("platser.skal"));
    ruta.formular().falt("sistaDag", dag);
    ruta.formular().falt("skal", skal);
    ruta.oppna(
        text("forordnanden.avsluta"),
        () ->
            ruta.visa(
                tjanster.forordnanden().avsluta(f.id(), dag.dag(), skal.getValue()),
                efter -> gjort.accept(text("forordnanden.avslutat", f.namn()))));
  }
}
