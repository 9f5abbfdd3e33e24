package se.samordna.rekvisition;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Insatsmedel;
import se.samordna.identitet.Spar;
import se.samordna.insats.Insats;
import se.samordna.insats.Insatsinsyn;
import se.samordna.rekvisition.Rekvisition.Status;

/** Det som är lika i rekvisitionens alla steg: låst, i rätt läge, och antecknat efteråt. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Rekvisitionssteg {

  private final Insatsinsyn insyn;
  private final RekvisitionStore store;
  private final Arenden arenden;
  private final Spar spar;
  private final Klocka klocka;

  Rekvisitionssteg(
      Insatsinsyn insyn, RekvisitionStore store, Arenden arenden, Spar spar, Klocka klocka) {
    this.insyn = insyn;
    this.store = store;
    this.arenden = arenden;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Insatsen och rekvisitionen, låst. */
  record Par(Insats insats, Rekvisition rekvisition) {}

  /** Båda, låsta. Nej: {@code fel_lage}, {@code inaktuell_version} (409). */
  Svar<Par> las(InsatsId insats, UUID id, int version, Status... vantade) {
    return insyn
        .synlig(insats)
        .sedan(i -> RekvisitionService.finns(store.las(insats, id)).som(r -> new Par(i, r)))
        .sedan(
            p -> {
              Optional<Hinder> hinder = Rekvisitionsregler.steg(p.rekvisition(), version, vantade);
              return Insatsinsyn.utom(hinder, p);
            });
  }

  Insatsmedel.Akt akt(Par p, String skal) {
    return p.insats().akt(p.rekvisition().rekvisitionId(), klocka.idag(), skal);
  }

  /** Antecknar steget på tidslinjen och i spåret, och läser rekvisitionen som den blev. */
  Rekvisition efter(Par p, Mening vad, String kommentar) {
    Rekvisition fore = p.rekvisition();
    arenden.handelse(
        p.insats().arende(),
        "rekvisition",
        kommentar.isEmpty()
            ? Mening.av("handelse_rekvisition", fore.nummer(), vad)
            : Mening.av("handelse_rekvisition_kommentar", fore.nummer(), vad, kommentar));
    Rekvisition nu =
        store
            .hitta(p.insats().id(), fore.rekvisitionId())
            .orElseThrow(() -> new IllegalStateException("Rekvisitionen försvann"));
    spar.skriv(
        "rekvisition_" + Kod.av(nu.status()),
        "rekvisition:" + fore.rekvisitionId(),
        Map.of("status", fore.status()),
        Map.of("status", nu.status(), "godkant", nu.godkant(), "kommentar", kommentar));
    return nu;
  }
}
