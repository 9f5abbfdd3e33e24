package se.samordna.forbund.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Dialogruta;

/** Frågar innan något tas bort ur registret, och säger varför när det inte går. */
final class Borttagning {

  private Borttagning() {}

  static void fraga(String rubrik, String vad, Supplier<Svar<?>> taBort, Runnable gjort) {
    Dialogruta ruta = new Dialogruta(rubrik);
    ruta.formular().add(new Paragraph(vad));
    ruta.oppna(text("medlemmar.ta_bort"), () -> ruta.visa(taBort.get(), v -> gjort.run()));
  }
}
