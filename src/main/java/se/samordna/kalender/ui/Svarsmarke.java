package se.samordna.kalender.ui;

import static se.samordna.gemensam.ui.Texter.text;

import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.kalender.Kallelselage;

/** Hur det står till mellan en kallad och sammanträdet, som märke. */
public final class Svarsmarke {

  private Svarsmarke() {}

  public static Statusmarke av(Kallelselage lage) {
    Ton ton =
        switch (lage) {
          case KOMMER, DISTANS -> Ton.KLAR;
          case FORHINDER -> Ton.NEJ;
          case KALLAD -> Ton.OBS;
          case OBESVARAD, RESERV, BEHOVS_INTE -> Ton.LUGN;
        };
    return new Statusmarke(ton, text("svar.lage." + kod(lage)));
  }

  private static String kod(Kallelselage lage) {
    return lage == Kallelselage.OBESVARAD ? "inte_svarat" : lage.kod();
  }
}
