package se.samordna.sammantrade.protokoll;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/** Noterar laga kraft när dagen kommit, en gång per beslut: på tidslinjen och i spåret (R18). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Lagakraft {

  private final Beslutsratt ratt;
  private final RattStore store;
  private final Arenden arenden;
  private final Spar spar;
  private final Klocka klocka;

  Lagakraft(Beslutsratt ratt, RattStore store, Arenden arenden, Spar spar, Klocka klocka) {
    this.ratt = ratt;
    this.store = store;
    this.arenden = arenden;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Svarar med hur många sammanträden som prövats. */
  int rond() {
    var vantande = store.vantande();
    vantande.forEach(this::prova);
    return vantande.size();
  }

  void prova(SammantradeId mote) {
    ratt.lagen(mote).stream()
        .filter(r -> r.lage().slag() == Rattslage.Slag.LAGA_KRAFT)
        .forEach(r -> notera(r.beslut(), r.lage().lagaKraft().orElseThrow()));
  }

  private void notera(RattStore.Beslutsrad b, LocalDate dag) {
    if (!store.lagaKraft(b, dag, Inloggad.aktor(), klocka.nu())) {
      return;
    }
    b.arende()
        .ifPresent(
            a ->
                arenden.handelse(
                    a,
                    "laga_kraft",
                    "Styrelsens beslut den %s, § %d, vann laga kraft den %s."
                        .formatted(b.dag(), b.paragraf(), dag)));
    spar.skriv("laga_kraft", "beslut:" + b.beslut(), Map.of(), Map.of("dag", dag.toString()));
  }
}
