package se.samordna.processmotor;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Läget just nu: det databasen vet i en transaktion, och sedan det motorn själv säger. */
@Component
class Driftlage {

  private final Motorlage lage;
  private final EpokStore epoker;
  private final Driftlista lista;
  private final StillestandStore stillestand;
  private final Motorport port;
  private final TransactionTemplate tx;

  Driftlage(
      Motorlage lage,
      EpokStore epoker,
      Driftlista lista,
      StillestandStore stillestand,
      Motorport port,
      TransactionTemplate tx) {
    this.lage = lage;
    this.epoker = epoker;
    this.lista = lista;
    this.stillestand = stillestand;
    this.port = port;
    this.tx = tx;
  }

  Motortillstand nu() {
    Optional<Long> enligtMotorn = port.incidenter();
    return Objects.requireNonNull(tx.execute(s -> nu(enligtMotorn)));
  }

  private Motortillstand nu(Optional<Long> enligtMotorn) {
    Map<String, Long> antal = lista.antal();
    return new Motortillstand(
        port.slag(),
        lage.redo(),
        Optional.of(lage.fel()).filter(f -> !f.isEmpty()),
        lage.kontrollerad(),
        epoker.aktuell(),
        antal.getOrDefault("OPPEN", 0L),
        antal.getOrDefault("BLOCKERAD", 0L),
        lista.alder().toSeconds(),
        stillestand.alla().size(),
        enligtMotorn);
  }
}
