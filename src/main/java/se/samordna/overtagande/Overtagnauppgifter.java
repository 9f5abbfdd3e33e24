package se.samordna.overtagande;

import java.util.Optional;
import se.samordna.ansokan.Ansokan;
import se.samordna.ansokan.Falt;
import se.samordna.ansokan.Niva;
import se.samordna.ansokan.Valt;
import se.samordna.arende.Insatstyp;
import se.samordna.gemensam.Mening;

/** Uppgifterna om insatsen, i den form som en ansökans har. */
final class Overtagnauppgifter {

  private Overtagnauppgifter() {}

  static Ansokan av(Overtagande o) {
    return Ansokan.bygg()
        .med(Falt.RUBRIK, o.rubrik())
        .med(Falt.INSATSTYP, Valt.skrivet(Insatstyp.class, o.insatstyp()))
        .med(Falt.NIVA, Valt.skrivet(Niva.class, o.niva()))
        .med(Falt.MAL, o.mal())
        .med(Falt.PARTER, o.allaParter())
        .med(Falt.START, Optional.of(o.start()))
        .med(Falt.SLUT, Optional.of(o.slut()))
        .med(
            Falt.BUDGET,
            o.belopp().stream()
                .map(
                    p ->
                        new Ansokan.Budgetrad(
                            p.ar(), Mening.av("beviljat_fore").svensk(), p.beviljat().ore()))
                .toList())
        .klar();
  }
}
