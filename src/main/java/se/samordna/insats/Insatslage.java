package se.samordna.insats;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.ansokan.Ansokan;
import se.samordna.ansokan.Ansokningar;
import se.samordna.budget.Medel;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Kod;

/** Insatsen läst ihop: dess rad, pengarna ur huvudboken, målen ur ansökan, rapporterna. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Insatslage {

  private final InsatsStore store;
  private final RapportStore rapporter;
  private final Medel medel;
  private final Ansokningar ansokningar;

  Insatslage(InsatsStore store, RapportStore rapporter, Medel medel, Ansokningar ansokningar) {
    this.store = store;
    this.rapporter = rapporter;
    this.medel = medel;
    this.ansokningar = ansokningar;
  }

  Insats insats(ArendeId arende) {
    return store
        .forArende(arende)
        .orElseThrow(() -> new IllegalStateException("Ärendet har ingen insats: " + arende));
  }

  Insatsvy vy(Insats i) {
    return new Insatsvy(
        i.id().varde(),
        i.arende().varde(),
        i.rubrik(),
        i.huvudman(),
        i.start(),
        i.slut(),
        Kod.av(i.status()),
        pengar(i),
        ansokningar.inlamnad(i.arende()).map(Ansokan::mal).orElse(List.of()),
        i.nastaRapport(),
        rapporter.lista(i.id()),
        store.styrgrupp(i.id()));
  }

  private List<Insatsvy.Pengar> pengar(Insats i) {
    return medel.stadier(i.id()).stream()
        .map(s -> new Insatsvy.Pengar(s.stadium(), s.ar(), s.belopp().ore()))
        .toList();
  }
}
