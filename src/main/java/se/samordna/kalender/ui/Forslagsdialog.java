package se.samordna.kalender.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Tider;
import se.samordna.kalender.Motesforslag;
import se.samordna.mote.NyttSammantrade;
import se.samordna.mote.SammantradeService;

/** De möten som saknas inför styrelsens; man väljer vilka som ska kallas. */
final class Forslagsdialog {

  private Forslagsdialog() {}

  static void oppna(
      SammantradeService sammantraden, List<Motesforslag> forslag, Consumer<String> gjort) {
    Dialogruta ruta = new Dialogruta(text("kalender.foresla"));
    ruta.formular().add(new Paragraph(text("kalender.foresla.hjalp")));
    CheckboxGroup<Motesforslag> val = new CheckboxGroup<>(text("kalender.foresla.val"));
    val.setItems(forslag);
    val.setItemLabelGenerator(
        f ->
            text(
                "kalender.foresla.rad",
                text("moteslag." + Kod.av(f.slag())),
                Tider.veckodag(f.dag()),
                Tider.klockan(f.tid()),
                Tider.dag(f.styrelse())));
    val.select(forslag);
    val.addClassName("lodrat");
    TextField plats = new TextField(text("sammantraden.plats"));
    plats.setHelperText(text("kalender.plats.hjalp"));
    ruta.formular().falt("val", val);
    ruta.formular().falt("plats", plats);
    ruta.oppna(
        text("kalender.foresla.verb"),
        () -> {
          if (val.isEmpty()) {
            ruta.formular().visa(Hinder.form("saknas", text("kalender.foresla.saknas")));
            return;
          }
          ruta.visa(
              kalla(sammantraden, val.getSelectedItems().stream().toList(), plats.getValue()),
              id -> gjort.accept(text("kalender.foresla.gjort", val.getSelectedItems().size())));
        });
  }

  private static Svar<SammantradeId> kalla(
      SammantradeService sammantraden, List<Motesforslag> valda, String plats) {
    Svar<SammantradeId> svar = Svar.nej(Hinder.saknas(Mening.av("sak_10")));
    for (Motesforslag f : valda) {
      svar = sammantraden.kalla(new NyttSammantrade(f.tid(), plats, f.slag(), false));
      if (!svar.arJa()) {
        return svar;
      }
    }
    return svar;
  }
}
