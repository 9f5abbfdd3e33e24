package se.samordna.gemensam.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import se.samordna.gemensam.Svar;

/** En handling i en egen ruta: ett formulär, ett verb, och avbryt. Stängs bara när det gått. */
public final class Dialogruta {

  private final Dialog dialog = new Dialog();
  private final Formular formular = new Formular();

  public Dialogruta(String rubrik) {
    dialog.setHeaderTitle(rubrik);
    dialog.addClassName("dialogruta");
    dialog.setCloseOnOutsideClick(false);
    dialog.add(formular);
    dialog.addDialogCloseActionListener(e -> avbryt());
    dialog.setWidth("min(46rem, 96vw)");
  }

  public Formular formular() {
    return formular;
  }

  public void oppna(String verb, Runnable handling) {
    dialog
        .getFooter()
        .add(Knapp.stilla(text("avbryt"), this::avbryt), Knapp.huvud(verb, () -> gor(handling)));
    dialog.open();
  }

  /** Knappen står i foten, utanför formuläret. */
  private void gor(Runnable handling) {
    if (formular.arLast()) {
      handling.run();
    }
  }

  /** Esc, kryss och Avbryt: frågar först om något är skrivet. */
  private void avbryt() {
    Osparat.forst(formular, dialog::close);
  }

  /** Visar hindret i rutan, eller stänger den och går vidare. */
  public <T> void visa(Svar<T> svar, Consumer<T> vidare) {
    formular.visa(
        svar,
        varde -> {
          dialog.close();
          vidare.accept(varde);
        });
  }
}
