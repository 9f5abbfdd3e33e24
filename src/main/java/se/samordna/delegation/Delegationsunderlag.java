package se.samordna.delegation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.foredragning.kallelse.Punktunderlag;
import se.samordna.foredragning.kallelse.Underlag;
import se.samordna.mote.Punktslag;
import se.samordna.sammantrade.bild.Motesbild;

/** Punkten för anmälan av delegationsbeslut visar besluten, på skärmen och i handlingarna (R10). */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Delegationsunderlag implements Punktunderlag {

  private final DelegationsbeslutStore store;

  Delegationsunderlag(DelegationsbeslutStore store) {
    this.store = store;
  }

  @Override
  public Punktslag slag() {
    return Punktslag.ANMALAN;
  }

  @Override
  public Optional<Underlag> om(Motesbild mote, Motesbild.Punktvy punkt) {
    if (!store.arPunkt(punkt.punkt())) {
      return Optional.empty();
    }
    List<Delegationsbeslut> beslut = store.forPunkt(punkt.punkt());
    return beslut.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Underlag(
                "Beslut fattade på delegation",
                beslut.stream().map(Delegationsunderlag::stycke).toList()));
  }

  private static Underlag.Stycke stycke(Delegationsbeslut b) {
    return Underlag.Stycke.text(
        b.nummer() + ", " + b.dag() + ": " + b.rubrik(),
        b.beslut() + "\n" + b.namn() + ", " + b.grupp());
  }
}
