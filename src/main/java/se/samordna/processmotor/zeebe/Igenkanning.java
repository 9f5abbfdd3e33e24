package se.samordna.processmotor.zeebe;

import org.springframework.stereotype.Component;
import se.samordna.gemensam.Mening;
import se.samordna.processmotor.Avvikelse;
import se.samordna.processmotor.Epokskifte;

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

  /** Sant om mäklaren var en ny. */
  boolean kannIgen() {
    Marke senaste = marke.senaste();
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

  private static Mening text(Motormarke.Besked besked) {
    return switch (besked) {
      case KAND -> Mening.av("motor_kand");
      case NY -> Mening.av("motor_ny");
      case DATABASEN_ALDRE -> Mening.av("motor_databasen_aldre");
      case MOTORN_ALDRE -> Mening.av("motor_motorn_aldre");
    };
  }
}
