package se.samordna.andring;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Svar;
import se.samordna.insats.Insats;
import se.samordna.insats.InsatsStore;
import se.samordna.sammantrade.Andringsslag;

/** Utför en ändring som följer utan beslut av styrelsen: återföring, eller upphävande (R18). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Direktandring {

  private final InsatsStore insatser;
  private final Andringsbokforing bokforing;
  private final Andringsutforande utforande;
  private final Klocka klocka;

  Direktandring(
      InsatsStore insatser,
      Andringsbokforing bokforing,
      Andringsutforande utforande,
      Klocka klocka) {
    this.insatser = insatser;
    this.bokforing = bokforing;
    this.utforande = utforande;
    this.klocka = klocka;
  }

  /** Insatsen låses före medlen, som i styrelsens beslut. */
  Svar<Insatsandring> utfor(Insats insats, Andringsslag slag, Andringsbegaran b) {
    insatser.las(insats.id());
    Utforande u =
        new Utforande(
            UUID.randomUUID(),
            insats,
            slag,
            b,
            klocka.idag(),
            Optional.empty(),
            bokforing.minskat(insats, slag, b),
            Optional.empty(),
            Optional.empty());
    return bokforing.bokfor(u).som(ok -> utforande.anteckna(u));
  }
}
