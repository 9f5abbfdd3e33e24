package se.samordna.sammantrade.protokoll;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.SammantradeId;

/**
 * Hur länge ett beslut får överklagas, för den som fått det (R18). Kräver anroparens transaktion.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Overklagandetid {

  private final Beslutsratt ratt;

  Overklagandetid(Beslutsratt ratt) {
    this.ratt = ratt;
  }

  /**
   * Var tiden står.
   *
   * @param overklagasTill sista dagen; tom innan protokollet är anslaget hos alla medlemmar
   * @param lagaKraft dagen beslutet vann laga kraft
   */
  public record Tid(Optional<LocalDate> overklagasTill, Optional<LocalDate> lagaKraft) {}

  public Tid hitta(SammantradeId mote, BeslutId beslut) {
    return ratt.ett(mote, beslut)
        .map(Beslutsratt.Ratt::lage)
        .map(l -> new Tid(l.overklagasTill(), vunnen(l)))
        .orElseGet(() -> new Tid(Optional.empty(), Optional.empty()));
  }

  private static Optional<LocalDate> vunnen(Rattslage lage) {
    return lage.slag() == Rattslage.Slag.LAGA_KRAFT ? lage.lagaKraft() : Optional.empty();
  }
}
