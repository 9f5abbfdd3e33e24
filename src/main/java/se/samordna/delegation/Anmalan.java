package se.samordna.delegation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Spar;
import se.samordna.mote.Anmalningspunkter;
import se.samordna.mote.NyaMoten;
import se.samordna.mote.Utfall;
import se.samordna.sammantrade.Beslut;
import se.samordna.sammantrade.Motesfoljder;
import se.samordna.sammantrade.Punktlage;

/**
 * Att varje beslut på delegation anmäls vid styrelsens nästa sammanträde (R10). Så länge något är
 * oanmält har nästa sammanträde en punkt för det; när styrelsen tagit del av punkten är de anmälda.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Anmalan implements Motesfoljder, NyaMoten {

  private static final String RUBRIK = "Anmälan av beslut fattade på delegation";

  private final DelegationsbeslutStore store;
  private final Anmalningspunkter punkter;
  private final Spar spar;
  private final Klocka klocka;

  Anmalan(DelegationsbeslutStore store, Anmalningspunkter punkter, Spar spar, Klocka klocka) {
    this.store = store;
    this.punkter = punkter;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Ett nytt beslut: nästa sammanträde får en punkt, om det är utlyst. */
  void fattat() {
    punkter.nastaMote(klocka.idag()).ifPresent(this::sattUpp);
  }

  @Override
  public void upplagt(SammantradeId mote, LocalDate dag) {
    if (store.nagotOanmalt()) {
      punkter.nastaMote(klocka.idag()).filter(mote::equals).ifPresent(this::sattUpp);
    }
  }

  @Override
  public void oppnat(SammantradeId mote) {
    if (store.nagotOanmalt()) {
      sattUpp(mote);
    }
  }

  @Override
  public void avgjord(Punktlage l, Beslut beslut) {
    UUID punkt = l.punkt().id().varde();
    if (beslut.utfall() == Utfall.BIFALL && store.arPunkt(punkt)) {
      int antal = store.anmal(punkt, klocka.nu());
      spar.skriv("delegationsbeslut_anmalda", "punkt:" + punkt, Map.of(), Map.of("antal", antal));
    }
  }

  private void sattUpp(SammantradeId mote) {
    punkter.sattUpp(mote, Anmalningspunkter.DELEGATIONSBESLUT, RUBRIK);
  }
}
