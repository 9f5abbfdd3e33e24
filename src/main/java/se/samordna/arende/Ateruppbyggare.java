package se.samordna.arende;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Inloggad;
import se.samordna.processmotor.Ateruppbyggnad;
import se.samordna.ritning.Variabel;

/** Var ärendena väntar, med allt som ritningen läser därifrån och framåt. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Ateruppbyggare implements Ateruppbyggnad {

  private final ArendeStore store;
  private final Kontroller kontroller;
  private final Beredningsstart beredning;
  private final ObjectProvider<Processvariabler> andra;

  Ateruppbyggare(
      ArendeStore store,
      Kontroller kontroller,
      Beredningsstart beredning,
      ObjectProvider<Processvariabler> andra) {
    this.store = store;
    this.kontroller = kontroller;
    this.beredning = beredning;
    this.andra = andra;
  }

  @Override
  public List<Vantan> vantande() {
    return store.vantande().stream().map(this::vantan).toList();
  }

  @Override
  public List<Plats> platser() {
    return store.vantande().stream()
        .map(a -> new Plats(a.id(), a.process(), a.processteg()))
        .toList();
  }

  @Override
  public Optional<Vantan> vantan(ArendeId arende) {
    return store.las(arende).filter(a -> !a.processteg().isEmpty()).map(this::vantan);
  }

  private Vantan vantan(Arende a) {
    Map<String, Object> variabler = new HashMap<>();
    variabler.put(Variabel.ARENDE_ID, a.id().toString());
    variabler.put("forbund", Inloggad.aktor().forbund());
    variabler.put(Variabel.VARV, a.varv());
    variabler.put(Variabel.ROND, a.rond());
    variabler.put(Variabel.HUVUDMAN, a.medlem());
    variabler.put(Variabel.MEDLEMMAR, beredning.kallade(a.id()));
    store.frist(a.id()).ifPresent(f -> variabler.put(Variabel.FRIST, f.toString()));
    a.komplettering().ifPresent(k -> variabler.put(Variabel.FRAN, k.fran()));
    kontroller.senaste(a.id()).ifPresent(u -> variabler.putAll(u.variabler()));
    andra.orderedStream().forEach(d -> variabler.putAll(d.variabler(a)));
    return new Vantan(a.id(), a.process(), a.processteg(), variabler);
  }
}
