package se.samordna.ansokan;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.arende.Processvariabler;
import se.samordna.ritning.Variabel;

/** Vilka medlemmar som ska godkänna, när en tom motor byggs upp. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Ansokningsvariabler implements Processvariabler {

  private final GodkannandeStore godkannanden;

  Ansokningsvariabler(GodkannandeStore godkannanden) {
    this.godkannanden = godkannanden;
  }

  @Override
  public Map<String, Object> variabler(Arende arende) {
    return arende.processteg().equals(GodkannandeService.TYP)
        ? Map.of(Variabel.PARTER, godkannanden.tillfragade(arende))
        : Map.of();
  }
}
