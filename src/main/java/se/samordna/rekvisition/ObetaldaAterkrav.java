package se.samordna.rekvisition;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.InsatsId;
import se.samordna.insats.Kravt;

/** De återkrav som väntar på betalning. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class ObetaldaAterkrav implements Kravt {

  private final AterkravStore aterkrav;

  ObetaldaAterkrav(AterkravStore aterkrav) {
    this.aterkrav = aterkrav;
  }

  @Override
  public Belopp obetalt(InsatsId insats) {
    return aterkrav.lista(insats).stream()
        .filter(Aterkrav::arObetalt)
        .map(Aterkrav::belopp)
        .reduce(Belopp.NOLL, Belopp::plus);
  }
}
