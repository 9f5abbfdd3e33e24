package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Vy;
import se.samordna.mote.PunktId;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;
import se.samordna.sammantrade.pagaende.Avslutning;

/** Sammanträdet avslutas: varje punkt som återstår bordläggs eller lämnas, uttryckligen. */
final class Avslutandeavsnitt extends Composite<Div> {

  /** Vad som ska ske med en punkt som återstår. */
  enum Val {
    BORDLAGG,
    LAMNA
  }

  private final transient Sammantradestjanster akter;
  private final SammantradeId id;
  private final transient Runnable efter;
  private final Div rad = new Div();
  private transient Optional<Hinder> hinder = Optional.empty();

  Avslutandeavsnitt(Sammantradestjanster akter, SammantradeId id, Runnable efter) {
    this.akter = akter;
    this.id = id;
    this.efter = efter;
    getContent().add(new Paragraph(text("avsluta.hjalp")), rad);
    folj();
  }

  /** Knappen är släckt, med skälet, medan en omröstning pågår. */
  void folj() {
    Optional<Hinder> nu = akter.gang().avslutande().hinder(id);
    if (rad.getComponentCount() == 0 || !nu.equals(hinder)) {
      hinder = nu;
      rad.removeAll();
      rad.add(Knapp.hindrad(Knapp.stilla(text("avsluta.verb"), this::oppna), nu));
    }
  }

  private void oppna() {
    Motesbild mote = Vy.finns(akter.vy().visa(id));
    List<Punktvy> aterstar = mote.punkter().stream().filter(Punktvy::aterstar).toList();
    Dialogruta ruta = new Dialogruta(text("avsluta.rubrik"));
    ruta.formular()
        .add(new Paragraph(text(aterstar.isEmpty() ? "avsluta.allt_avgjort" : "avsluta.aterstar")));
    Map<Punktvy, RadioButtonGroup<Val>> val = new LinkedHashMap<>();
    aterstar.forEach(p -> val.put(p, ruta.formular().falt("punkt." + p.punkt(), val(p))));
    ruta.formular().add(new Paragraph(text("avsluta.foljd")));
    ruta.oppna(
        text("avsluta.nu"),
        () ->
            ruta.visa(
                akter
                    .gang()
                    .avslutande()
                    .avsluta(id, new Avslutning(valda(val, Val.BORDLAGG), valda(val, Val.LAMNA))),
                nar -> {
                  efter.run();
                  Besked.visa(text("avsluta.klart"));
                }));
  }

  private static RadioButtonGroup<Val> val(Punktvy punkt) {
    RadioButtonGroup<Val> val =
        new RadioButtonGroup<>(text("mote.punkten", punkt.ordning(), punkt.rubrik()));
    val.setItems(Val.values());
    val.setItemLabelGenerator(v -> text("avsluta.val." + v));
    val.addClassName("lodrat");
    return val;
  }

  private static List<PunktId> valda(Map<Punktvy, RadioButtonGroup<Val>> alla, Val sokt) {
    return alla.entrySet().stream()
        .filter(e -> e.getValue().getOptionalValue().filter(sokt::equals).isPresent())
        .map(e -> new PunktId(e.getKey().punkt()))
        .toList();
  }
}
