package se.samordna.insats;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.insats.Insatsandring.Slag;

/**
 * Insatsens utförda ändringar, och de som följer utan beslut av styrelsen: återföring av avtalet,
 * upphävande av en domstol (R18).
 */
@Service
@Transactional
public class AndringService {

  private final Insatsinsyn insyn;
  private final InsatsStore insatser;
  private final AndringStore store;
  private final Andringsbokforing bokforing;
  private final Andringsutforande utforande;
  private final Rekvisitionsstopp rekvisitioner;
  private final Insatsavslut avslut;
  private final Klocka klocka;

  AndringService(
      Insatsinsyn insyn,
      InsatsStore insatser,
      AndringStore store,
      Andringsbokforing bokforing,
      Andringsutforande utforande,
      Rekvisitionsstopp rekvisitioner,
      Insatsavslut avslut,
      Klocka klocka) {
    this.insyn = insyn;
    this.insatser = insatser;
    this.store = store;
    this.bokforing = bokforing;
    this.utforande = utforande;
    this.rekvisitioner = rekvisitioner;
    this.avslut = avslut;
    this.klocka = klocka;
  }

  /** Insatsens ändringar, äldst först. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Svar<Sida<Insatsandring>> lista(InsatsId insats, Sida.Begaran sida) {
    return insyn.synlig(insats).som(i -> Sida.av(store.lista(insats), sida));
  }

  /**
   * Utför en återföring eller ett upphävande. Nej i den här ordningen: form (400), {@code
   * beslut_saknas}, {@code insatsen_pagar_inte}, slagets egna regler, pengarna (422).
   */
  @PreAuthorize("@behorig.har('forbundschef')")
  public Svar<Insatsandring> utfor(InsatsId insats, Andringsbegaran b) {
    return insyn
        .synlig(insats)
        .sedan(i -> b.granska().svar(i))
        .sedan(i -> Insatsinsyn.utom(prova(i, b), i))
        .sedan(i -> utfor(i, b.slaget().orElseThrow(), b));
  }

  private static Optional<Hinder> prova(Insats insats, Andringsbegaran b) {
    Slag slag = b.slaget().orElseThrow();
    return slag.kraverBeslut()
        ? Optional.of(
            Hinder.regel(
                "beslut_saknas",
                "Ändringen kräver ett eget beslut i styrelsen. Förbered den som ett förslag och"
                    + " sätt upp den på ett sammanträde."))
        : Andringsregler.prova(insats, slag, b);
  }

  /** Insatsen låses före medlen, som i styrelsens beslut. */
  private Svar<Insatsandring> utfor(Insats insats, Slag slag, Andringsbegaran b) {
    insatser.las(insats.id());
    if (slag == Slag.UPPHAVANDE) {
      avslut.upphav(insats.arende());
      rekvisitioner.stoppa(insats, b.skal());
    }
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
