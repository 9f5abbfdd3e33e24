package se.samordna.budget.arbetsblad.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import se.samordna.budget.arbetsblad.Arbetsbild;
import se.samordna.budget.arbetsblad.BladandringService;
import se.samordna.budget.arbetsblad.Nyrad;
import se.samordna.gemensam.ui.Dialogruta;

/** En ny rad, sist i sin avdelning. */
final class Nyradsruta {

  private final BladandringService andring;
  private final Arbetsbild bild;
  private final Consumer<Arbetsbild> klart;
  private final Dialogruta ruta = new Dialogruta(text("arbetsblad.ny_rad"));
  private final Avdelningsval avdelning;
  private final TextField namn = new TextField(text("arbetsblad.namn"));

  Nyradsruta(BladandringService andring, Arbetsbild bild, String slag, Consumer<Arbetsbild> klart) {
    this.andring = andring;
    this.bild = bild;
    this.klart = klart;
    this.avdelning = new Avdelningsval(bild, slag, "");
    ruta.formular().falt("namn", namn);
    avdelning.lagg(ruta.formular());
    namn.setAutofocus(true);
  }

  void oppna() {
    ruta.oppna(
        text("arbetsblad.lagg_till"),
        () ->
            ruta.visa(
                andring.nyRad(
                    bild.blad().huvud().id(),
                    bild.blad().version(),
                    Nyrad.tom(
                        avdelning.vald(),
                        namn.getValue().strip(),
                        avdelning.lage(),
                        Optional.empty())),
                klart));
  }
}
