package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.sammantrade.bild.Listverkan;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;

/**
 * En punkt: dess rubrik och läge, det som står på den, och det man kan göra. När något ändrats byts
 * det som visas; knapparna som ännu gäller står kvar.
 */
final class Punktkort extends Composite<Article> {

  private final transient Sammantradestjanster akter;
  private final SammantradeId id;
  private final transient Runnable vidAndring;
  private final Div visas = new Div();
  private final Handlingsrad handlingar = new Handlingsrad();
  private transient Optional<Punktinnehall> innehall = Optional.empty();

  Punktkort(Sammantradestjanster akter, SammantradeId id, Runnable vidAndring) {
    this.akter = akter;
    this.id = id;
    this.vidAndring = vidAndring;
    getContent().addClassName("punkt");
    getContent().add(visas, handlingar);
    // Den som kommer från en verifikation ska till sin paragraf.
    getContent()
        .addAttachListener(
            e ->
                e.getSource()
                    .getElement()
                    .executeJs("if (location.hash === '#' + this.id) { this.scrollIntoView(); }"));
  }

  /** Visar punkten som den är nu. */
  void visa(Motesbild mote, Punktvy punkt, Listverkan.Lista lista) {
    boolean aktuell = mote.aktuellPunkt().filter(punkt.punkt()::equals).isPresent();
    getContent().setClassName("aktuell", aktuell);
    getContent().setId("punkt-" + punkt.ordning());
    Punktinnehall nytt = new Punktinnehall(akter, id, mote, punkt, lista, vidAndring);
    innehall = Optional.of(nytt);
    visas.removeAll();
    visas.add(huvud(punkt, aktuell), nytt);
    handlingar.visa(Punkthandlingar.av(akter, id, mote, punkt, vidAndring));
  }

  /** Räknar om vad förslaget gör med pengarna: ett beslut på en annan punkt kan ha ändrat det. */
  void raknaOm(Listverkan.Lista lista) {
    innehall.ifPresent(i -> i.raknaOm(lista));
  }

  private static Component huvud(Punktvy punkt, boolean aktuell) {
    Span nr = new Span(text("punkt.nr", punkt.ordning()));
    nr.addClassName("punkt-nr");
    Div huvud = new Div(nr, new H3(punkt.rubrik()));
    huvud.addClassName("punkt-huvud");
    huvud.add(
        punkt
            .beslut()
            .map(
                b ->
                    new Statusmarke(
                        Beslutsruta.ton(b.utfall()), Beslutsruta.utfall(b, punkt.akt())))
            .orElseGet(() -> inteAvgjord(punkt, aktuell)));
    return huvud;
  }

  private static Statusmarke inteAvgjord(Punktvy punkt, boolean aktuell) {
    if (punkt.harUtgatt()) {
      return new Statusmarke(Ton.LUGN, text("punkt.har_utgatt"));
    }
    if (punkt.omrostning().isPresent()) {
      return new Statusmarke(Ton.PAGAR, text("omrostning.pagar"));
    }
    if (punkt.listan().arAvbojd()) {
      return new Statusmarke(Ton.NEJ, text("lista.tas_inte_upp"));
    }
    if (punkt.lamnad()) {
      return new Statusmarke(Ton.OBS, text("punkt.lamnad"));
    }
    return aktuell
        ? new Statusmarke(Ton.PAGAR, text("punkt.behandlas"))
        : new Statusmarke(Ton.LUGN, text("punkt.inte_avgjord"));
  }
}
