package se.samordna.budget.arbetsblad.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.samordna.budget.arbetsblad.Arbetsbild;
import se.samordna.budget.arbetsblad.Arbetsrad;
import se.samordna.budget.arbetsblad.BladandringService;
import se.samordna.budget.arbetsblad.Bladcell;
import se.samordna.budget.arbetsblad.Cellvarde;
import se.samordna.budget.arbetsblad.Radfalt;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Knapp;

/**
 * Allt om en rad: namn, konto, avdelning, läge, vad en summa täcker, plats, och att ta bort den.
 */
final class Radruta {

  private final BladandringService andring;
  private final Arbetsrad rad;
  private final Consumer<Arbetsbild> klart;
  private final Dialogruta ruta;
  private final Avdelningsval avdelning;
  private final TextField namn = new TextField(text("arbetsblad.namn"));
  private final TextField konto = new TextField(text("arbetsblad.konto_lang"));
  private final TextField tacker = new TextField(text("arbetsblad.tacker"));
  private transient Arbetsbild bild;

  Radruta(BladandringService andring, Arbetsbild bild, Arbetsrad rad, Consumer<Arbetsbild> klart) {
    this.andring = andring;
    this.bild = bild;
    this.rad = rad;
    this.klart = klart;
    this.ruta = new Dialogruta(rad.namn());
    this.avdelning = new Avdelningsval(bild, rad.slag(), rad.lage());
    namn.setValue(rad.namn());
    konto.setValue(rad.konto());
    tacker.setValue(rad.tacker());
    tacker.setHelperText(text("arbetsblad.tacker.hjalp"));
    tacker.setVisible(rad.arTryckt());
    ruta.formular().falt(rad.id() + ".namn", namn);
    avdelning.lagg(ruta.formular());
    ruta.formular().falt(rad.id() + ".konto", konto);
    ruta.formular().falt(rad.id() + ".tacker", tacker);
    ruta.formular()
        .add(
            Knapp.rad(
                Knapp.stilla(text("arbetsblad.upp"), () -> flytta(true)),
                Knapp.stilla(text("arbetsblad.ned"), () -> flytta(false)),
                Knapp.stilla(text("arbetsblad.ta_bort"), this::taBort)));
  }

  void oppna() {
    ruta.oppna(text("spara"), () -> ruta.visa(spara(), klart));
  }

  private Svar<Arbetsbild> spara() {
    List<Cellvarde> onskningar = new ArrayList<>();
    onskningar.add(onskan(Radfalt.NAMN, namn.getValue()));
    onskningar.add(onskan(Radfalt.KONTO, konto.getValue()));
    if (!avdelning.vald().equals(rad.slag())) {
      onskningar.add(onskan(Radfalt.SLAG, avdelning.vald()));
    }
    if (rad.arTryckt()) {
      onskningar.add(onskan(Radfalt.TACKER, tacker.getValue()));
    }
    onskningar.add(onskan(Radfalt.LAGE, avdelning.lage()));
    return andring.skriv(bild.blad().huvud().id(), bild.blad().version(), onskningar);
  }

  private Cellvarde onskan(Radfalt falt, String varde) {
    return new Cellvarde(Bladcell.av(rad.id(), falt), varde);
  }

  private void flytta(boolean upp) {
    ruta.formular()
        .visa(
            andring.flytta(bild.blad().huvud().id(), bild.blad().version(), rad.id(), upp),
            ny -> {
              bild = ny;
              klart.accept(ny);
            });
  }

  private void taBort() {
    ruta.visa(andring.taBort(bild.blad().huvud().id(), bild.blad().version(), rad.id()), klart);
  }
}
