package se.samordna.forbund.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Plats;
import se.samordna.forbund.platser.Platsbild;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Tider;

/** Val bland platserna från en dag: presidium, ersättarnas ordning, och nästa mandatperiod. */
final class Valdialog {

  private final Registertjanster tjanster;
  private final Platsbild bild;
  private final Consumer<String> gjort;

  Valdialog(Registertjanster tjanster, Platsbild bild, Consumer<String> gjort) {
    this.tjanster = tjanster;
    this.bild = bild;
    this.gjort = gjort;
  }

  void presidium() {
    Dialogruta ruta = new Dialogruta(text("platser.presidium.valj"));
    List<Plats> ledamoter =
        bild.platser().stream()
            .filter(p -> p.organ() == Organ.STYRELSE && p.slag() == Plats.Slag.LEDAMOT)
            .toList();
    Datumfalt dag = new Datumfalt(text("platser.presidium.fran"));
    dag.setValue(bild.dag());
    Select<Plats> ordforande = lista(text("uppdrag.ordforande"), ledamoter);
    ordforande.setValue(vald(Plats.Uppdrag.ORDFORANDE, 0, ledamoter));
    Select<Plats> vice = lista(text("platser.vice"), ledamoter);
    vice.setValue(vald(Plats.Uppdrag.VICE, 0, ledamoter));
    Select<Plats> andre = lista(text("platser.andre_vice"), ledamoter);
    andre.setEmptySelectionAllowed(true);
    andre.setEmptySelectionCaption(text("platser.ingen"));
    andre.setValue(vald(Plats.Uppdrag.VICE, 1, ledamoter));
    ruta.formular().add(new Paragraph(text("platser.presidium.hjalp")));
    ruta.formular().falt("dag", dag);
    ruta.formular().falt("ordforande", ordforande);
    ruta.formular().falt("vice", vice);
    ruta.formular().falt("andre", andre);
    ruta.formular().add(new Paragraph(text("platser.inloggning.presidium")));
    ruta.oppna(
        text("platser.presidium.verb"),
        () -> {
          if (dag.isEmpty() || ordforande.isEmpty() || vice.isEmpty()) {
            ruta.formular().visa(Hinder.form("saknas", text("platser.presidium.saknas")));
            return;
          }
          List<UUID> valda =
              Stream.of(vice, andre)
                  .flatMap(s -> s.getOptionalValue().stream())
                  .map(Plats::id)
                  .toList();
          ruta.visa(
              tjanster
                  .platser()
                  .valjPresidium(bild.version(), dag.getValue(), ordforande.getValue().id(), valda),
              id -> gjort.accept(text("platser.presidium.valt")));
        });
  }

  private static @org.jspecify.annotations.Nullable Plats vald(
      Plats.Uppdrag uppdrag, int nr, List<Plats> ledamoter) {
    return ledamoter.stream().filter(p -> p.uppdrag() == uppdrag).skip(nr).findFirst().orElse(null);
  }

  private Select<Plats> lista(String etikett, List<Plats> val) {
    Select<Plats> lista = new Select<>();
    lista.setLabel(etikett);
    lista.setItems(val);
    lista.setItemLabelGenerator(
        p -> p == null ? text("platser.ingen") : p.namn() + ", " + tjanster.medlem(p.medlem()));
    return lista;
  }

  void ordning(Organ organ, String medlem, List<Plats> ersattare) {
    Dialogruta ruta = new Dialogruta(text("platser.ordna.titel", tjanster.medlem(medlem)));
    Datumfalt dag = new Datumfalt(text("platser.presidium.fran"));
    dag.setValue(bild.dag());
    ruta.formular().add(new Paragraph(text("platser.ordna.hjalp")));
    ruta.formular().falt("dag", dag);
    List<Select<Plats>> val = new ArrayList<>();
    for (int nr = 0; nr < ersattare.size(); nr++) {
      Select<Plats> lista = new Select<>();
      lista.setLabel(text("platser.ordna.nr", nr + 1));
      lista.setItems(ersattare);
      lista.setItemLabelGenerator(Plats::namn);
      lista.setValue(ersattare.get(nr));
      val.add(lista);
      ruta.formular().falt("ordning[" + nr + "]", lista);
    }
    ruta.oppna(
        text("platser.ordna.verb"),
        () -> {
          if (dag.isEmpty()) {
            ruta.formular().visa(Hinder.form("saknas", text("platser.dag.saknas")));
            return;
          }
          ruta.visa(
              tjanster
                  .platser()
                  .ordna(
                      bild.version(),
                      organ.kod(),
                      medlem,
                      dag.getValue(),
                      val.stream().map(s -> s.getValue().id()).toList()),
              id -> gjort.accept(text("platser.ordnade")));
        });
  }

  void mandatperiod() {
    Dialogruta ruta = new Dialogruta(text("platser.period.ny"));
    ruta.formular()
        .add(
            new Paragraph(
                text(
                    "platser.period.hjalp",
                    Tider.dag(bild.nastaMandatperiod().fran()),
                    Tider.dag(bild.nastaMandatperiod().till()))));
    ruta.oppna(
        text("platser.period.verb"),
        () ->
            ruta.visa(
                tjanster.platser().nyPeriod(bild.version()),
                antal -> gjort.accept(text("platser.period.gjord", antal))));
  }
}
