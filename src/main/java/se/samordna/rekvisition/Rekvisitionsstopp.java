package se.samordna.rekvisition;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Klocka;
import se.samordna.huvudbok.Insatsmedel;
import se.samordna.insats.Insats;
import se.samordna.rekvisition.Rekvisition.Status;

/**
 * När beslutet upphävts betalas inget mer: rekvisitioner på väg avslås och pengarna är avtalade.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Rekvisitionsstopp {

  private final RekvisitionStore store;
  private final Insatsmedel medel;
  private final Klocka klocka;

  Rekvisitionsstopp(RekvisitionStore store, Insatsmedel medel, Klocka klocka) {
    this.store = store;
    this.medel = medel;
    this.klocka = klocka;
  }

  public void stoppa(Insats insats, String skal) {
    store.lista(insats.id()).stream()
        .flatMap(r -> store.las(insats.id(), r.rekvisitionId()).stream())
        // Alla rader låses före medlen, som när en av dem behandlas.
        .toList()
        .forEach(r -> stoppa(insats, r, skal));
  }

  private void stoppa(Insats insats, Rekvisition r, String skal) {
    switch (r.status()) {
      case BEGARD, KONTROLLERAD -> stoppa(insats, r, r.rekvisitionId(), r.begart(), skal);
      case ATTESTERAD ->
          stoppa(insats, r, store.betalning(r.rekvisitionId()), r.godkantPerAr(), skal);
      case UTBETALD, AVSLAGEN, ATERKALLAD -> {}
    }
  }

  private void stoppa(
      Insats insats, Rekvisition r, UUID akt, Map<Integer, Belopp> perAr, String skal) {
    medel.satNed(insats.akt(akt, klocka.idag(), skal), perAr).varde();
    store.satt(r.rekvisitionId(), Status.AVSLAGEN, skal);
  }
}
