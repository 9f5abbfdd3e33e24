package se.samordna.sammantrade.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.mote.Moteslag;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Beslutsvy;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;
import se.samordna.sammantrade.ui.Handlingsrad.Handling;

/** Vad den som är inloggad kan göra på en punkt just nu, i den ordning knapparna står. */
final class Punkthandlingar {

  private final Punktakt akt;
  private final Gangdialoger gang;
  private final Formalakt formalakt;
  private final Punktvy punkt;
  private final Motesbild mote;
  private final List<Handling> handlingar = new ArrayList<>();

  private Punkthandlingar(
      Punktakt akt, Gangdialoger gang, Formalakt formalakt, Motesbild mote, Punktvy punkt) {
    this.akt = akt;
    this.gang = gang;
    this.formalakt = formalakt;
    this.mote = mote;
    this.punkt = punkt;
  }

  static List<Handling> av(
      Sammantradestjanster akter,
      SammantradeId id,
      Motesbild mote,
      Punktvy punkt,
      Runnable vidAndring) {
    Punkthandlingar alla =
        new Punkthandlingar(
            new Punktakt(akter, id, mote, punkt, vidAndring),
            new Gangdialoger(akter.gang(), id, mote, punkt, vidAndring),
            new Formalakt(akter, id, mote, punkt, vidAndring),
            mote,
            punkt);
    if (mote.avslutat().isEmpty()) {
      punkt.beslut().ifPresentOrElse(alla::efterBeslut, alla::foreBeslut);
    }
    return List.copyOf(alla.handlingar);
  }

  /** När en punkt behandlas är det på den man handlar; de andra tas upp först. */
  private void foreBeslut() {
    if (punkt.harUtgatt()) {
      return;
    }
    boolean aktuell = mote.aktuellPunkt().filter(punkt.punkt()::equals).isPresent();
    boolean tasUpp = !punkt.listan().arAvbojd();
    if (tasUpp && punkt.omrostning().isEmpty() && (aktuell || mote.aktuellPunkt().isEmpty())) {
      leda();
    }
    if (mote.oppnat().isPresent() && punkt.farLeda() && !aktuell && tasUpp) {
      stilla("punkt.ta_upp", gang::taUpp);
    }
    if (!punkt.duHarJav()
        && Inloggad.aktor().har(Roll.STYRELSE, Roll.PRESIDIUM, Roll.ADMINISTRATOR)) {
      stilla("punkt.anmal_jav", akt::anmalJav);
    }
  }

  private void leda() {
    boolean oppnat = mote.oppnat().isPresent();
    Optional<Hinder> hinder = visatHinder(oppnat);
    if (punkt.farBesluta() || hinder.isPresent()) {
      if (punkt.akt().arFormell()) {
        avgor(Formalakt.verb(punkt), formalakt::gor, hinder);
      }
      avgor("punkt.besluta", akt::besluta, hinder);
      if (oppnat) {
        avgor("omrostning.oppna", gang::oppnaOmrostning, hinder);
      }
      avgor("punkt.votera", akt::votera, hinder);
    }
    if (oppnat && !punkt.duHarJav() && (punkt.duTjanstgor() || punkt.farLeda())) {
      stilla("yrkande.yrka", gang::yrka);
    }
  }

  /**
   * Skälet sägs för den som leder, medan styrelsen är samlad: eget jäv, eller att den inte är
   * beslutsför. Den som inte leder har inga knappar, och ett organ som inte beslutar inte heller.
   */
  private Optional<Hinder> visatHinder(boolean oppnat) {
    return punkt
        .beslutshinder()
        .filter(h -> oppnat && punkt.farLeda())
        .filter(h -> mote.slag() == Moteslag.STYRELSE);
  }

  private void efterBeslut(Beslutsvy beslut) {
    String jag = Inloggad.aktor().anvandare();
    boolean kan =
        beslut.tjanstgorande().contains(jag)
            && beslut.reservationer().stream().noneMatch(r -> r.person().equals(jag));
    if (kan || punkt.farLeda()) {
      stilla(
          punkt.farLeda() ? "reservation.anteckna" : "reservation.reservera",
          () -> gang.reservera(beslut));
    }
  }

  private void avgor(String nyckel, Runnable gor, Optional<Hinder> hinder) {
    handlingar.add(Handling.stilla(nyckel, gor, hinder));
  }

  private void stilla(String nyckel, Runnable gor) {
    handlingar.add(Handling.stilla(nyckel, gor));
  }
}
