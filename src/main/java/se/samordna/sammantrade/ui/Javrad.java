package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Klockslagsfalt;
import se.samordna.mote.PunktId;
import se.samordna.sammantrade.JavService;
import se.samordna.sammantrade.Javtider;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Javvy;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;

/**
 * Ett jäv på en punkt. Den som leder rättar när personen lämnade och kom tillbaka, tills
 * sammanträdet avslutas (R15).
 */
final class Javrad extends Composite<Div> {

  private final transient JavService akt;
  private final transient Motesbild mote;
  private final transient Punktvy punkt;
  private final transient Javvy jav;
  private final transient Runnable vidAndring;

  Javrad(JavService akt, Motesbild mote, Punktvy punkt, Javvy jav, Runnable vidAndring) {
    this.akt = akt;
    this.mote = mote;
    this.punkt = punkt;
    this.jav = jav;
    this.vidAndring = vidAndring;
    getContent().addClassName("javrad");
    getContent().add(new Paragraph(Punkttext.jav(jav, mote.oppnat().isPresent())));
    if (punkt.farLeda() && mote.oppnat().isPresent()) {
      NativeButton ratta = new NativeButton(text("javtid.ratta"), e -> ratta());
      ratta.addClassName("lank");
      ratta.getElement().setAttribute("aria-label", text("javtid.ratta_for", jav.namn()));
      getContent().add(ratta);
    }
  }

  private void ratta() {
    Dialogruta ruta = new Dialogruta(text("javtid.rubrik", jav.namn()));
    Klockslagsfalt lamnade = klockslag("javtid.lamnade", jav.lamnade());
    Klockslagsfalt atervande = klockslag("javtid.atervande", jav.atervande());
    ruta.formular().add(new Paragraph(text("javtid.hjalp")));
    ruta.formular().falt("lamnade", lamnade);
    ruta.formular().falt("atervande", atervande);
    ruta.oppna(
        text("spara"),
        () ->
            ruta.visa(
                akt.sattTider(
                    new SammantradeId(mote.sammantradeId()),
                    new PunktId(punkt.punkt()),
                    new Javtider(
                        jav.person(),
                        tid(lamnade, jav.lamnade()),
                        tid(atervande, jav.atervande()))),
                ok -> {
                  vidAndring.run();
                  Besked.visa(text("javtid.rattat"));
                }));
  }

  private static Klockslagsfalt klockslag(String etikett, Optional<Instant> nu) {
    Klockslagsfalt klockslag = new Klockslagsfalt(text(etikett));
    klockslag.setClearButtonVisible(true);
    nu.map(Javrad::minut).ifPresent(klockslag::satt);
    return klockslag;
  }

  private static LocalTime minut(Instant tid) {
    return LocalTime.ofInstant(tid, Klocka.STOCKHOLM).withSecond(0).withNano(0);
  }

  /** Det valda på sammanträdets dag; ett orört klockslag står kvar som det antecknades. */
  private Optional<Instant> tid(Klockslagsfalt falt, Optional<Instant> forut) {
    LocalDate dag = mote.dag();
    return falt.tid()
        .map(
            t ->
                forut
                    .filter(f -> minut(f).equals(t))
                    .orElseGet(() -> dag.atTime(t).atZone(Klocka.STOCKHOLM).toInstant()));
  }
}
