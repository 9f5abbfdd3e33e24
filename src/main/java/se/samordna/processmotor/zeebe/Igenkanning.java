package se.samordna.processmotor.zeebe;

import org.springframework.stereotype.Component;
import se.samordna.gemensam.Mening;
import se.samordna.processmotor.Avvikelse;
import se.samordna.processmotor.EpokStore;
import se.samordna.processmotor.Epokskifte;
import se.samordna.processmotor.Motorslag;

/** Avgör om mäklaren är den vi känner, och tar den annars i bruk som en ny epok. */
@Component
@OmZeebe
class Igenkanning {

  private final Motormarke marke;
  private final Epokskifte skifte;

  Igenkanning(Motormarke marke, Epokskifte skifte) {
    this.marke = marke;
    this.skifte = skifte;
  }

  /**
   * Sant om mäklaren var en ny. Går ärendena i en annan motor är mäklaren ny vad som än finns i
   * den, och tas i bruk bara av den som startar.
   */
  boolean kannIgen(boolean start) {
    Marke senaste = marke.senaste();
    if (iAnnan(senaste.epok())) {
      return flyttaHit(senaste.epok(), start);
    }
    Motormarke.Besked besked = marke.prova(senaste);
    if (besked == Motormarke.Besked.KAND) {
      marke.sla(senaste);
      return false;
    }
    skifte.notera(
        senaste.epok(),
        besked == Motormarke.Besked.NY ? Avvikelse.Slag.NY_MOTOR : Avvikelse.Slag.ATERSTALLD,
        text(besked));
    marke.nyEpok(senaste.epok(), besked);
    return true;
  }

  private static boolean iAnnan(EpokStore.Epok epok) {
    return epok.epok() > 0 && epok.motor() != Motorslag.ZEEBE;
  }

  /** Bytet är redan noterat. Signalen avbryter det som ligger kvar sedan ärendena gick här sist. */
  private boolean flyttaHit(EpokStore.Epok forra, boolean start) {
    if (!start) {
      throw new IllegalStateException("Ärendena går i motorn " + forra.motor().kod());
    }
    marke.nyEpok(forra, Motormarke.Besked.NY);
    return true;
  }

  private static Mening text(Motormarke.Besked besked) {
    return switch (besked) {
      case KAND -> Mening.av("motor_kand");
      case NY -> Mening.av("motor_ny");
      case DATABASEN_ALDRE -> Mening.av("motor_databasen_aldre");
      case MOTORN_ALDRE -> Mening.av("motor_motorn_aldre");
    };
  }
}
