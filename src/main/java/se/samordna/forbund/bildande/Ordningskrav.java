package se.samordna.forbund.bildande;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samordna.forbund.OrdningService;
import se.samordna.gemensam.Mening;

/** Förbundsordningen (R5): en egen gäller, inte bara lagens värden. */
@Component
class Ordningskrav implements Startkrav {

  private final OrdningService ordning;

  Ordningskrav(OrdningService ordning) {
    this.ordning = ordning;
  }

  @Override
  public Startsteg steg() {
    return Startsteg.ORDNING;
  }

  /** En ordning som är bestämd men börjar gälla senare duger. */
  @Override
  public List<Mening> saknas() {
    return ordning.versioner().isEmpty() ? List.of(Mening.av("start_ingen_ordning")) : List.of();
  }
}
