package se.samordna.rekvisition;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Hinder;
import se.samordna.insats.Insats;
import se.samordna.sammantrade.Beslut;
import se.samordna.sammantrade.Beslutsregister;

/** Prövar en dag mot insatsens beslut och start. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Utbetalningstider {

  private final Beslutsregister besluten;

  Utbetalningstider(Beslutsregister besluten) {
    this.besluten = besluten;
  }

  Optional<Hinder> hinder(Insats insats, LocalDate dag) {
    LocalDate beslutad =
        insats
            .tidigare()
            .map(Insats.Tidigare::dag)
            .or(() -> besluten.hitta(insats.beslut()).map(Beslut::dag))
            .orElse(insats.start());
    return new Utbetalningstid(beslutad, insats.start()).hinder(dag);
  }
}
