package se.samordna.andring;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.InsatsId;
import se.samordna.insats.Minskningar;
import se.samordna.sammantrade.Andringsslag;

/** Minskningarna bland insatsens ändringar. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Styrelsensminskningar implements Minskningar {

  /** Slagen där pengarna går tillbaka utan att styrelsen beslutat ett annat belopp. */
  private static final Set<Andringsslag> ATERFORS =
      Set.of(Andringsslag.ATERFORING, Andringsslag.UPPHAVANDE, Andringsslag.FORTIDA_SLUT);

  private final AndringStore andringar;

  Styrelsensminskningar(AndringStore andringar) {
    this.andringar = andringar;
  }

  @Override
  public Map<Integer, Belopp> beslutade(InsatsId insats) {
    return Arsbelopp.summor(
        andringar.lista(insats).stream()
            .filter(a -> !ATERFORS.contains(a.slag()))
            .flatMap(a -> a.minskat().stream())
            .toList());
  }
}
