package se.samordna.forbund.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import se.samordna.forbund.Ordning;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Formular;

/** Om man får delta på distans, och vilket av styrelsens beslut som tillåter det (R19). */
final class Distansfalt {

  private final Checkbox tillatet = new Checkbox(text("ordning.deltagandePaDistans"));
  private final Datumfalt dag = new Datumfalt(text("ordning.distansbeslut.dag"));
  private final TextField paragraf = new TextField(text("ordning.distansbeslut.paragraf"));

  Distansfalt(Formular formular, Ordning fore) {
    tillatet.setValue(fore.distans());
    formular.falt("deltagandePaDistans", tillatet);
    fore.distansbeslut()
        .ifPresent(
            b -> {
              dag.setValue(b.dag());
              paragraf.setValue(b.paragraf());
            });
    paragraf.setHelperText(text("ordning.distansbeslut.hjalp"));
    formular.falt("distansbeslut.dag", dag);
    formular.falt("distansbeslut.paragraf", paragraf);
    visaBeslut(tillatet.getValue());
    tillatet.addValueChangeListener(e -> visaBeslut(e.getValue()));
  }

  private void visaBeslut(boolean tillats) {
    dag.setVisible(tillats);
    paragraf.setVisible(tillats);
  }

  boolean tillatet() {
    return tillatet.getValue();
  }

  /** Beslutet; bara när det är tillåtet. */
  Optional<Ordning.Distansbeslut> beslut() {
    return dag.dag()
        .filter(d -> tillatet())
        .map(d -> new Ordning.Distansbeslut(d, paragraf.getValue().strip()));
  }
}
