package se.samordna.sammantrade;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.budget.Budgetbeslut;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Medel;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.mote.Utfall;
import se.samordna.narvaro.Narvarologg;
import se.samordna.narvaro.UppropStore;

/** Det som ett prövat beslut för med sig, i beslutets transaktion. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Beslutsverkan {

  private final BeslutStore store;
  private final Paragrafserie paragrafer;
  private final Punktformalia formalia;
  private final UppropStore upprop;
  private final Narvarologg logg;
  private final Medel medel;
  private final Budgetbeslut budget;
  private final Andringsbeslut andringar;
  private final Arenden arenden;
  private final Styrelsebesked process;
  private final List<Motesfoljder> gang;
  private final Spar spar;
  private final Klocka klocka;

  Beslutsverkan(
      BeslutStore store,
      Paragrafserie paragrafer,
      Punktformalia formalia,
      UppropStore upprop,
      Narvarologg logg,
      Medel medel,
      Budgetbeslut budget,
      Andringsbeslut andringar,
      Arenden arenden,
      Styrelsebesked process,
      List<Motesfoljder> gang,
      Spar spar,
      Klocka klocka) {
    this.store = store;
    this.paragrafer = paragrafer;
    this.formalia = formalia;
    this.upprop = upprop;
    this.logg = logg;
    this.medel = medel;
    this.budget = budget;
    this.andringar = andringar;
    this.arenden = arenden;
    this.process = process;
    this.gang = gang;
    this.spar = spar;
    this.klocka = klocka;
  }

  /**
   * Det som ska reserveras; tomt när beslutet inte rör pengar. Bokföringsdagen är sammanträdets.
   */
  Optional<Medel.Reservation> reservation(Punktlage l, FattaBeslut nytt, BeslutId id) {
    return l.punkt()
        .arende()
        .filter(a -> !nytt.belopp().isEmpty())
        .map(
            a ->
                new Medel.Reservation(
                    a,
                    id,
                    arenden.las(a).rubrik(),
                    l.mote().dag(),
                    nytt.belopp(),
                    nytt.undantagSkal()));
  }

  /** Beslutet om ändringarna av insatser; tomt när punkten inte bär några. */
  Optional<Andringsbeslut.Avgorande> avgorande(Punktlage l, FattaBeslut nytt, BeslutId id) {
    return l.punkt().andringar().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Andringsbeslut.Avgorande(
                l.punkt().andringsid(),
                id,
                nytt.utfall(),
                l.mote().dag(),
                nytt.belopp(),
                nytt.undantagSkal()));
  }

  /**
   * Låser det som ändringarna på punkten rör, innan beslutet tar paragrafen, medlen och spåret: den
   * som har ett av ärendena eller insatserna kan vänta på dem.
   */
  Punktlage las(Punktlage l) {
    if (!l.punkt().andringar().isEmpty()) {
      arenden.lasAlla(l.punkt().andringsarenden());
      andringar.las(l.punkt().andringsid());
    }
    return l;
  }

  Svar<Beslut> verkstall(
      Punktlage l, FattaBeslut nytt, BeslutId id, Optional<Medel.Reservation> reservation) {
    Beslut beslut = beslut(l, nytt, id);
    store.spara(beslut, l, Inloggad.aktor());
    logg.minut(l.mote().dag()).ifPresent(nu -> upprop.atervander(l.punkt().id(), l.har(), nu));
    return reservation
        .map(medel::reservera)
        .orElse(Svar.klart())
        .sedan(ok -> faststall(l, beslut))
        .sedan(ok -> andra(l, nytt, beslut))
        .som(
            ok -> {
              l.punkt().arende().ifPresent(a -> anteckna(a, beslut, Optional.empty()));
              gang.forEach(g -> g.avgjord(l, beslut));
              l.punkt().arende().ifPresent(a -> process.forVidare(a, beslut.utfall()));
              spara(l, beslut);
              return beslut;
            });
  }

  private Beslut beslut(Punktlage l, FattaBeslut nytt, BeslutId id) {
    Aktor aktor = Inloggad.aktor();
    LocalDate dag = l.mote().dag();
    return new Beslut(
        id,
        l.punkt().id(),
        l.mote().id(),
        l.punkt().arende(),
        nytt.utfall(),
        dag,
        paragrafer.till(l.mote().id(), l.punkt().id().varde(), dag.getYear()),
        nytt.belopp(),
        nytt.villkor(),
        nytt.motivering().strip(),
        nytt.undantagSkal(),
        l.tjanstgoring().personer(),
        klocka.nu(),
        aktor.anvandare(),
        nytt.indexuppraknas(),
        formalia.tillBeslutet(l.punkt(), dag, nytt));
  }

  private Svar<Klart> faststall(Punktlage l, Beslut beslut) {
    return l.punkt()
        .budgetversion()
        .filter(v -> beslut.utfall() == Utfall.BIFALL)
        .map(v -> budget.faststall(v, beslut.id(), beslut.dag()))
        .orElse(Svar.klart());
  }

  private Svar<Klart> andra(Punktlage l, FattaBeslut nytt, Beslut beslut) {
    l.punkt()
        .andringar()
        .forEach(a -> anteckna(a.arende(), beslut, Optional.of(l.punkt().rubrik())));
    return avgorande(l, nytt, beslut.id()).map(andringar::avgor).orElse(Svar.klart());
  }

  private void anteckna(ArendeId id, Beslut beslut, Optional<String> andring) {
    Mening utfall = beslut.utfall().mening();
    arenden.handelse(
        id,
        "styrelsebeslut",
        andring
            .map(
                i ->
                    Mening.av(
                        "handelse_andring_beslutad", i, utfall, beslut.dag(), beslut.paragraf()))
            .orElseGet(
                () ->
                    Mening.av("handelse_styrelsebeslut", utfall, beslut.dag(), beslut.paragraf())));
  }

  private void spara(Punktlage l, Beslut b) {
    spar.skriv(
        "beslut_fattat",
        "beslut:" + b.id(),
        Map.of(),
        Map.of(
            "punkt", l.punkt().id().toString(),
            "utfall", b.utfall().kod(),
            "paragraf", b.paragraf(),
            "belopp", List.copyOf(b.belopp()),
            "undantagSkal", b.undantagSkal().orElse("")));
  }
}
