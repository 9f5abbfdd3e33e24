package se.samordna.insats;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.budget.Medel;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;

/**
 * Processens sista steg: avslag meddelat, medel släppta, insats avslutad. Alla tål att köras igen.
 */
@Component
@Transactional
class Insatsavslut {

  private final Arenden arenden;
  private final InsatsStore store;
  private final Medel medel;
  private final Klocka klocka;

  Insatsavslut(Arenden arenden, InsatsStore store, Medel medel, Klocka klocka) {
    this.arenden = arenden;
    this.store = store;
    this.medel = medel;
    this.klocka = klocka;
  }

  Map<String, Object> meddelaAvslag(ArendeId id) {
    if (stang(id, "meddela_avslag", Arende.Status.AVSLAGEN)) {
      arenden.handelse(id, "avslag_meddelat", "Avslaget är meddelat de sökande.");
    }
    return Map.of();
  }

  /** Avtalet avböjdes: det beviljade går tillbaka dit det kom ifrån. */
  Map<String, Object> slappMedel(ArendeId id) {
    medel.slapp(id, "Avtalet avböjdes", klocka.idag());
    stang(id, Insatsgang.SLAPP, Arende.Status.AVSLUTAD);
    return Map.of();
  }

  Map<String, Object> avsluta(ArendeId id) {
    if (stang(id, Insatsgang.AVSLUT, Arende.Status.AVSLUTAD)) {
      store
          .forArende(id)
          .ifPresent(i -> store.andra(i.med(Insats.Status.AVSLUTAD, Optional.empty())));
      arenden.handelse(id, "insats_avslutad", "Insatsen är avslutad.");
    }
    return Map.of();
  }

  private boolean stang(ArendeId id, String processteg, Arende.Status status) {
    boolean vantar = arenden.las(id).processteg().equals(processteg);
    if (vantar) {
      arenden.flytta(id, Insatsgang.stangt(status));
    }
    return vantar;
  }
}
