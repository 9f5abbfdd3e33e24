package se.samordna.andring;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Svar;
import se.samordna.insats.Insats;
import se.samordna.rekvisition.Rekvisitionsstopp;
import se.samordna.rekvisition.Upphavdapengar;
import se.samordna.sammantrade.Andringsslag;

/** Pengarna i en insats vars beslut upphävts (R18): inget mer betalas, och resten går tillbaka. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Upphavdamedel implements Upphavdapengar {

  private final Direktandring andring;
  private final Rekvisitionsstopp rekvisitioner;

  Upphavdamedel(Direktandring andring, Rekvisitionsstopp rekvisitioner) {
    this.andring = andring;
    this.rekvisitioner = rekvisitioner;
  }

  @Override
  public Svar<Klart> aterfor(Insats insats, String skal) {
    rekvisitioner.stoppa(insats, skal);
    return andring.utfor(insats, Andringsslag.UPPHAVANDE, begaran(skal)).som(a -> Klart.KLART);
  }

  private static Andringsbegaran begaran(String skal) {
    return new Andringsbegaran(
        "upphavande",
        skal,
        Optional.empty(),
        List.of(),
        null,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
