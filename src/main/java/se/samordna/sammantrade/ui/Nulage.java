package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;

/** Det som händer just nu, överst hos alla: punkten som behandlas, och omröstningar som pågår. */
final class Nulage extends Composite<Div> {

  private final transient Sammantradestjanster akter;
  private final SammantradeId id;
  private final transient Runnable efter;
  private final Div behandlas = new Div();
  private final Div roster = new Div();
  private final Ordforandelage ledning;
  private transient List<Rostruta> rutor = new ArrayList<>();

  /**
   * @param baraPunkten om den som leder ser en punkt i taget
   */
  Nulage(
      Sammantradestjanster akter, SammantradeId id, Runnable efter, Consumer<Boolean> baraPunkten) {
    this.akter = akter;
    this.id = id;
    this.efter = efter;
    behandlas.addClassName("behandlas");
    getContent().addClassName("nulage");
    ledning = new Ordforandelage(akter, id, efter, baraPunkten);
    getContent().add(behandlas, ledning, roster);
  }

  void visa(Motesbild mote) {
    behandlas.removeAll();
    aktuell(mote).ifPresent(this::visaAktuell);
    behandlas.setVisible(behandlas.getComponentCount() > 0);
    ledning.visa(mote);
    visaRoster(mote);
  }

  private static Optional<Punktvy> aktuell(Motesbild mote) {
    return mote.aktuellPunkt()
        .flatMap(a -> mote.punkter().stream().filter(p -> p.punkt().equals(a)).findFirst());
  }

  private void visaAktuell(Punktvy punkt) {
    Span ord = new Span(text("mote.behandlas"));
    ord.addClassName("om");
    Anchor lank =
        new Anchor(
            "#punkt-" + punkt.ordning(), text("mote.punkten", punkt.ordning(), punkt.rubrik()));
    lank.getElement().setAttribute("router-ignore", true);
    Paragraph rad = new Paragraph(lank);
    rad.addClassName("behandlas-rad");
    behandlas.add(ord, rad, lage(punkt));
  }

  private static Statusmarke lage(Punktvy punkt) {
    if (punkt.duHarJav()) {
      return new Statusmarke(Ton.OBS, text("mote.du_har_jav"));
    }
    return punkt
        .beslut()
        .map(b -> new Statusmarke(Beslutsruta.ton(b.utfall()), Beslutsruta.utfall(b, punkt.akt())))
        .orElseGet(() -> Punkttext.kvorum(punkt.kvorum()));
  }

  /** Samma omröstning följer med i sin ruta; en ny får en ny. */
  private void visaRoster(Motesbild mote) {
    List<Punktvy> pagar = mote.punkter().stream().filter(p -> p.omrostning().isPresent()).toList();
    boolean samma = pagar.size() == rutor.size();
    for (int i = 0; samma && i < pagar.size(); i++) {
      samma = rutor.get(i).folj(pagar.get(i), pagar.get(i).omrostning().orElseThrow());
    }
    if (!samma) {
      rutor =
          new ArrayList<>(
              pagar.stream()
                  .map(p -> new Rostruta(akter, id, p, p.omrostning().orElseThrow(), efter))
                  .toList());
      roster.removeAll();
      rutor.forEach(roster::add);
    }
  }
}
