package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Hindervisning;
import se.samordna.gemensam.ui.Klockslagsfalt;
import se.samordna.gemensam.ui.Vy;
import se.samordna.narvaro.Narvarande.Satt;
import se.samordna.narvaro.Narvaroanmalan;
import se.samordna.narvaro.Narvarohandelse.Slag;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Kallad;

/**
 * Vilka som är här. Den som leder antecknar med ett tryck att någon kom eller gick, och kan skriva
 * minuten om den var en annan. Raderna byts på plats, så att markören inte tappas.
 */
final class Narvarolista extends Composite<Div> {

  private final transient Sammantradestjanster akter;
  private final SammantradeId id;
  private final Hindervisning hinder = new Hindervisning();
  private final Klockslagsfalt klockslag = new Klockslagsfalt(text("narvaro.klockslag"));
  private final UnorderedList lista = new UnorderedList();
  // Står kvar mellan bygena, så att den som fällt ut den får ha den öppen.
  private final NativeDetails logg = new NativeDetails(text("narvaro.logg"));
  private transient Motesbild mote;
  private transient List<Narvarorad> rader = new ArrayList<>();

  Narvarolista(Sammantradestjanster akter, SammantradeId id, Motesbild mote) {
    this.akter = akter;
    this.id = id;
    this.mote = mote;
    klockslag.setHelperText(text("narvaro.klockslag.hjalp"));
    klockslag.setClearButtonVisible(true);
    lista.addClassName("narvarolista");
    getContent().addClassName("narvaro");
    getContent().add(hinder, klockslag, lista, logg);
    byggOm();
  }

  /** Visar hur det är nu. */
  void folj(Motesbild nu) {
    boolean samma = personer(nu).equals(personer(mote)) && nu.farLeda() == mote.farLeda();
    mote = nu;
    if (samma) {
      visa();
    } else {
      byggOm();
    }
  }

  private static List<String> personer(Motesbild mote) {
    return mote.kallade().stream().map(Kallad::person).toList();
  }

  private void byggOm() {
    lista.removeAll();
    klockslag.setVisible(mote.farLeda());
    rader =
        new ArrayList<>(
            mote.kallade().stream()
                .map(
                    k ->
                        new Narvarorad(
                            k,
                            Deltagarlista.medlem(akter.register(), k.medlem()),
                            mote.farLeda(),
                            mote.distansTillaten(),
                            this::anteckna))
                .toList());
    rader.forEach(lista::add);
    visa();
  }

  private void visa() {
    rader.forEach(r -> r.visa(mote));
    logg.setVisible(!mote.narvarohandelser().isEmpty());
    logg.setContent(Narvarorad.logg(mote.narvarohandelser()));
  }

  private void anteckna(Narvarorad rad, Slag slag, Satt satt) {
    // Tomt är just nu; ett klockslag som inte gick att läsa är det inte.
    if (!klockslag.egetFel().isEmpty()) {
      hinder.visa(Hinder.form("olasligt", klockslag.egetFel()));
      return;
    }
    Svar<?> svar =
        akter
            .gang()
            .narvaro()
            .anteckna(id, new Narvaroanmalan(rad.person(), slag, tid(), satt, Optional.empty()));
    if (svar instanceof Svar.Nej<?>(var nej)) {
      hinder.visa(nej);
      return;
    }
    hinder.dolj();
    klockslag.clear();
    folj(Vy.finns(akter.vy().visa(id)));
    rad.fokusera();
  }

  private Optional<Instant> tid() {
    return klockslag.tid().map(t -> mote.dag().atTime(t).atZone(Klocka.STOCKHOLM).toInstant());
  }
}
