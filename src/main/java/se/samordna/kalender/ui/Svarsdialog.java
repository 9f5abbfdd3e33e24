package se.samordna.kalender.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.kalender.KallelseService;
import se.samordna.kalender.Kallelsesvar;
import se.samordna.kalender.NyttSvar;

/** Svara på en kallelse, för sig själv eller för någon annan. */
final class Svarsdialog {

  private Svarsdialog() {}

  /**
   * @param person den svaret antecknas för; tomt för den som svarar själv
   */
  static void oppna(
      KallelseService kallelser,
      UUID mote,
      String rubrik,
      Optional<String> person,
      Runnable gjort) {
    Dialogruta ruta = new Dialogruta(rubrik);
    RadioButtonGroup<Kallelsesvar> svar = new RadioButtonGroup<>(text("svar.fraga"));
    svar.setItems(kallelser.valbara(mote));
    svar.setItemLabelGenerator(s -> text("svar." + s.kod()));
    svar.addClassName("lodrat");
    TextField skal = new TextField(text("svar.skal"));
    skal.setHelperText(text("svar.skal.hjalp"));
    skal.setVisible(false);
    svar.addValueChangeListener(e -> skal.setVisible(e.getValue() == Kallelsesvar.FORHINDER));
    ruta.formular().add(new Paragraph(text("svar.hjalp")));
    ruta.formular().falt("svar", svar);
    ruta.formular().falt("skal", skal);
    ruta.oppna(
        text("svar.verb"),
        () -> {
          if (svar.isEmpty()) {
            ruta.formular().visa(Hinder.form("saknas", text("svar.saknas")));
            return;
          }
          ruta.visa(
              kallelser.svara(mote, new NyttSvar(person, svar.getValue(), skal.getValue())),
              bild -> {
                Besked.visa(text("svar.sparat"));
                gjort.run();
              });
        });
  }
}
