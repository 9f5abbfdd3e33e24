package se.samordna.andring;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.insats.Insats;
import se.samordna.insats.Insatsinsyn;
import se.samordna.sammantrade.Andringsslag;

/**
 * Insatsens utförda ändringar, och återföringen, som följer av avtalet utan beslut av styrelsen.
 */
@Service
@Transactional
public class AndringService {

  private final Insatsinsyn insyn;
  private final AndringStore store;
  private final Direktandring andring;

  AndringService(Insatsinsyn insyn, AndringStore store, Direktandring andring) {
    this.insyn = insyn;
    this.store = store;
    this.andring = andring;
  }

  /** Insatsens ändringar, äldst först. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Svar<Sida<Insatsandring>> lista(InsatsId insats, Sida.Begaran sida) {
    return insyn.synlig(insats).som(i -> Sida.av(store.lista(insats), sida));
  }

  /**
   * Utför en återföring. Nej i den här ordningen: form (400), {@code beslut_saknas}, {@code
   * upphavs_i_protokollet}, {@code insatsen_pagar_inte}, slagets egna regler, pengarna (422).
   */
  @PreAuthorize("@behorig.har('forbundschef')")
  public Svar<Insatsandring> utfor(InsatsId insats, Andringsbegaran b) {
    return insyn
        .synlig(insats)
        .sedan(i -> b.granska().svar(i))
        .sedan(i -> Insatsinsyn.utom(prova(i, b), i))
        .sedan(i -> andring.utfor(i, b.slaget().orElseThrow(), b));
  }

  private static Optional<Hinder> prova(Insats insats, Andringsbegaran b) {
    Andringsslag slag = b.slaget().orElseThrow();
    if (slag == Andringsslag.UPPHAVANDE) {
      return Optional.of(Hinder.regel("upphavs_i_protokollet", Mening.av("upphavs_i_protokollet")));
    }
    return slag.kraverBeslut()
        ? Optional.of(Hinder.regel("beslut_saknas", Mening.av("beslut_saknas")))
        : Andringsregler.prova(insats, slag, b);
  }
}
