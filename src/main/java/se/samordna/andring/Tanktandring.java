package se.samordna.andring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Andringsmedel;
import se.samordna.huvudbok.Finansiering;
import se.samordna.huvudbok.Insatsmedel;
import se.samordna.insats.Insatsinsyn;
import se.samordna.mote.Utfall;
import se.samordna.sammantrade.Andringsbeslut.Avgorande;
import se.samordna.sammantrade.Forslagsstatus;

/** Pengarna i en ändring som ännu bara är tänkt, så att dess verkan på budgeten går att visa. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Tanktandring implements Andringsmedel {

  private final ForslagStore store;
  private final Insatsinsyn insyn;
  private final Utforanden utforanden;
  private final Klocka klocka;

  Tanktandring(ForslagStore store, Insatsinsyn insyn, Utforanden utforanden, Klocka klocka) {
    this.store = store;
    this.insyn = insyn;
    this.utforanden = utforanden;
    this.klocka = klocka;
  }

  @Override
  public Svar<List<Insatsmedel.Andring>> medel(List<UUID> ids, List<Finansiering> okningar) {
    List<Andringsforslag> alla =
        ids.stream()
            .flatMap(id -> store.hitta(id).stream())
            .filter(f -> insyn.far(f.insats()))
            .toList();
    if (alla.size() < ids.size()) {
      return Svar.nej(Hinder.saknas(Mening.av("sak_8")));
    }
    Avgorande tankt =
        new Avgorande(ids, BeslutId.ny(), Utfall.BIFALL, klocka.idag(), okningar, Optional.empty());
    return Svar.ja(
        alla.stream()
            .filter(f -> f.ar(Forslagsstatus.OPPET) || f.ar(Forslagsstatus.UPPSATT))
            .map(
                f ->
                    utforanden
                        .av(
                            tankt,
                            f,
                            okningar.isEmpty() || alla.size() > 1
                                ? f.forslag()
                                : Andringsurval.med(f.forslag(), okningar))
                        .medel())
            .toList());
  }
}
