package se.samordna.rekvisition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Insatsmedel;
import se.samordna.insats.Insats;
import se.samordna.insats.InsatsStore;
import se.samordna.insats.Insatsinsyn;
import se.samordna.rekvisition.Rekvisition.Status;
import se.samordna.rekvisition.Rekvisitionssteg.Par;

/** Det som sker efter attesten: byrån betalar, och en utbetalning som blev fel rättas. */
@Service
@Transactional
public class UtbetalningService {

  private final InsatsStore insatser;
  private final RekvisitionStore store;
  private final Rekvisitionssteg steg;
  private final Upphavdapengar upphavda;
  private final Utbetalningstider tider;
  private final Insatsmedel medel;
  private final Klocka klocka;

  UtbetalningService(
      InsatsStore insatser,
      RekvisitionStore store,
      Rekvisitionssteg steg,
      Upphavdapengar upphavda,
      Utbetalningstider tider,
      Insatsmedel medel,
      Klocka klocka) {
    this.insatser = insatser;
    this.store = store;
    this.steg = steg;
    this.upphavda = upphavda;
    this.tider = tider;
    this.medel = medel;
    this.klocka = klocka;
  }

  /**
   * Byrån har betalat. Dagen ligger mellan attesten och i dag; utan dag är det i dag. Nej: {@code
   * fore_attesten}, {@code fore_beslutet}, {@code fore_start} (422).
   */
  @PreAuthorize("@behorig.har('ekonom')")
  public Svar<Rekvisition> utbetald(InsatsId insats, UUID id, Rekvisitionshandling h) {
    LocalDate dag = Optional.ofNullable(h.dag()).orElse(klocka.idag());
    return h.granska()
        .dag("dag", dag)
        .krav(!dag.isAfter(klocka.idag()), "dag", "framtida_dag", Mening.av("framtida_dag_5"))
        .svar(h)
        .sedan(ok -> steg.las(insats, id, h.version(), Status.ATTESTERAD))
        .sedan(
            p -> Insatsinsyn.utom(foreAttesten(p, dag).or(() -> tider.hinder(p.insats(), dag)), p))
        .sedan(p -> betala(p, dag));
  }

  private Optional<Hinder> foreAttesten(Par p, LocalDate dag) {
    return Rekvisitionsregler.EFTER_ATTESTEN.prova(
        new Rekvisitionsregler.Betalningsdag(
            dag, store.attestdag(p.rekvisition().rekvisitionId())));
  }

  private Svar<Rekvisition> betala(Par p, LocalDate dag) {
    UUID id = p.rekvisition().rekvisitionId();
    return medel
        .betala(p.insats().akt(store.betalning(id), dag, ""), p.rekvisition().godkantPerAr())
        .som(
            ok -> {
              store.satt(id, Status.UTBETALD, "");
              store.utbetald(id, dag);
              return steg.efter(p, Mening.av("rekvisition_utbetald_dag", dag), "");
            });
  }

  /**
   * En utbetalning som inte blev av eller blev fel: motbokas med skäl, och kan göras om. Har
   * beslutet upphävts (R18) ska den inte göras om: begäran avslås och pengarna går tillbaka.
   */
  @PreAuthorize("@behorig.har('ekonom')")
  public Svar<Rekvisition> ratta(InsatsId insats, UUID id, Rekvisitionshandling h) {
    return h.granskaMedSkal()
        .svar(h)
        .sedan(ok -> lasBada(insats, id, h.version()))
        .sedan(p -> ratta(p, h).sedan(r -> eftersom(p, r, h)));
  }

  /** Insatsen före rekvisitionen, som när ett beslut upphävs. */
  private Svar<Par> lasBada(InsatsId insats, UUID id, int version) {
    Optional<Insats> last = insatser.las(insats);
    return steg.las(insats, id, version, Status.UTBETALD)
        .som(p -> new Par(last.orElse(p.insats()), p.rekvisition()));
  }

  private Svar<Rekvisition> eftersom(Par p, Rekvisition rattad, Rekvisitionshandling h) {
    return p.insats().upphavd()
        ? upphavda
            .aterfor(p.insats(), h.kommentar())
            .som(ok -> store.las(p.insats().id(), rattad.rekvisitionId()).orElseThrow())
        : Svar.ja(rattad);
  }

  private Svar<Rekvisition> ratta(Par p, Rekvisitionshandling h) {
    UUID id = p.rekvisition().rekvisitionId();
    return medel
        .ratta(
            p.insats().akt(store.betalning(id), klocka.idag(), h.kommentar()),
            Insatsmedel.Flytt.UTBETALNING)
        .som(
            ok -> {
              store.satt(id, Status.ATTESTERAD, h.kommentar());
              store.nyBetalning(id);
              return steg.efter(p, Mening.av("rekvisition_rattad"), h.kommentar());
            });
  }
}
