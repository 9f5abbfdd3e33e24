package se.samordna.mote;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/** Punkter som sätts upp av sig själva, för anmälningar till styrelsen. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Anmalningspunkter {

  /** Den stående punkt där beslut på delegation anmäls (R10). */
  public static final String DELEGATIONSBESLUT = "delegationsbeslut";

  private final KommandeStore moten;
  private final PunktStore punkter;
  private final ListordningStore ordning;
  private final Listplats platser;
  private final Spar spar;
  private final Klocka klocka;

  Anmalningspunkter(
      KommandeStore moten,
      PunktStore punkter,
      ListordningStore ordning,
      Listplats platser,
      Spar spar,
      Klocka klocka) {
    this.moten = moten;
    this.punkter = punkter;
    this.ordning = ordning;
    this.platser = platser;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Styrelsens nästa sammanträde, låst; det som redan öppnats räknas inte. */
  public Optional<SammantradeId> nastaMote(LocalDate fran) {
    return moten.nastaOoppnade(Moteslag.STYRELSE, fran);
  }

  /**
   * Sätter upp en stående anmälningspunkt bland dem som hör hemma sist, om den inte redan står där.
   * En punkt som tagits ur listan sätts inte upp igen på samma sammanträde.
   */
  public void sattUpp(SammantradeId mote, String standard, String rubrik) {
    if (ordning.harStandard(mote, standard)) {
      return;
    }
    PunktId id = PunktId.ny();
    punkter.spara(
        new Punkt(
            id,
            mote,
            punkter.nastaOrdning(mote),
            Punktslag.ANMALAN,
            rubrik,
            Optional.empty(),
            0,
            Optional.empty(),
            List.of()),
        Inloggad.aktor(),
        klocka.nu());
    ordning.markeraStandard(id, standard);
    platser.placera(mote, List.of(id));
    spar.skriv(
        "punkt_uppsatt",
        "punkt:" + id,
        Map.of(),
        Map.of("sammantrade", mote.toString(), "rubrik", rubrik));
  }
}
