package se.samordna.mote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;

/**
 * Ett sammanträde.
 *
 * @param dag dagen i Stockholm: då räknas platserna och då bokförs besluten
 * @param oppnat när uppropet först hölls
 * @param avslutat när ordföranden avslutade det; därefter tas inget mer emot (R14)
 * @param aktuellPunkt punkten som behandlas just nu
 */
public record Sammantrade(
    SammantradeId id,
    Instant tid,
    LocalDate dag,
    String plats,
    Moteslag slag,
    boolean offentligt,
    Optional<Instant> oppnat,
    Optional<Instant> avslutat,
    Optional<PunktId> aktuellPunkt) {

  public static final Hinder AVSLUTAT =
      Hinder.krock("sammantradet_avslutat", Mening.av("sammantradet_avslutat"));

  public static final Hinder INTE_OPPNAT = Hinder.regel("inte_oppnat", Mening.av("inte_oppnat"));

  /** Sammanträdet, om det inte är avslutat. */
  public Svar<Sammantrade> oavslutat() {
    return avslutat.isPresent() ? Svar.nej(AVSLUTAT) : Svar.ja(this);
  }

  /** Sammanträdet, om det är öppnat och inte avslutat. */
  public Svar<Sammantrade> pagar() {
    return oavslutat().sedan(m -> m.oppnat.isEmpty() ? Svar.nej(INTE_OPPNAT) : Svar.ja(m));
  }
}
