package se.samordna.mote.ui;

import static se.samordna.gemensam.ui.Texter.text;

import java.util.Locale;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.mote.Moteslage;

/** Var ett sammanträde står, med samma ord på alla sidor. */
public final class Motesmarke {

  private Motesmarke() {}

  public static Statusmarke av(Moteslage lage) {
    Ton ton =
        switch (lage) {
          case INSTALLT -> Ton.NEJ;
          case VANTAR -> Ton.LUGN;
          case INTE_HALLET -> Ton.OBS;
          case PAGAR -> Ton.PAGAR;
          case AVSLUTAT -> Ton.KLAR;
        };
    return new Statusmarke(ton, text("moteslage." + lage.name().toLowerCase(Locale.ROOT)));
  }
}
