package se.samordna.arende;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.uppgift.Arendelage;

/** Det inkorgen får veta om ett ärende. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InkorgensArenden implements Arendelage {

  private final ArendeStore store;

  InkorgensArenden(ArendeStore store) {
    this.store = store;
  }

  @Override
  public Optional<Lage> lage(ArendeId arende) {
    return store.las(arende).map(a -> lage(a, store.frist(arende)));
  }

  private static Lage lage(Arende a, Optional<LocalDate> frist) {
    return new Lage(a.rubrik(), !a.processteg().isEmpty(), a.varv(), a.medlem(), frist);
  }
}
