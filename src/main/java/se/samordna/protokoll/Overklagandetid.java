package se.samordna.protokoll;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.besked.Overklagandetider;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.SammantradeId;

/** Överklagandetiden så som protokollets anslag och överklagandena har satt den (R18). */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Overklagandetid implements Overklagandetider {

  private final Rattslagen ratt;

  Overklagandetid(Rattslagen ratt) {
    this.ratt = ratt;
  }

  @Override
  public Tid hitta(SammantradeId mote, BeslutId beslut) {
    return ratt.ett(mote, beslut)
        .map(Rattslagen.Ratt::lage)
        .map(l -> new Tid(l.overklagasTill(), vunnen(l)))
        .orElseGet(() -> new Tid(Optional.empty(), Optional.empty()));
  }

  private static Optional<LocalDate> vunnen(Rattslage lage) {
    return lage.slag() == Rattslage.Slag.LAGA_KRAFT ? lage.lagaKraft() : Optional.empty();
  }
}
