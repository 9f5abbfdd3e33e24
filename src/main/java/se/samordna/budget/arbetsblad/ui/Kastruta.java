package se.samordna.budget.arbetsblad.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.Function;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Dialogruta;

/** Kasta ett arbetsblad, med skäl. */
final class Kastruta {

  private final Dialogruta ruta = new Dialogruta(text("arbetsblad.kasta"));
  private final TextArea skal = new TextArea(text("arbetsblad.kasta.skal"));
  private final Function<String, Svar<UUID>> kasta;
  private final Runnable kastat;

  Kastruta(Function<String, Svar<UUID>> kasta, Runnable kastat) {
    this.kasta = kasta;
    this.kastat = kastat;
    ruta.formular().add(new Paragraph(text("arbetsblad.kasta.hjalp")));
    ruta.formular().falt("skal", skal);
  }

  void oppna() {
    ruta.oppna(
        text("arbetsblad.kasta"),
        () -> ruta.visa(kasta.apply(skal.getValue()), id -> kastat.run()));
  }
}
