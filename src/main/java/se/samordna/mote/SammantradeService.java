package se.samordna.mote;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/** Kallar till sammanträden. */
@Service
@Transactional
public class SammantradeService {

  private final SammantradeStore moten;
  private final List<NyaMoten> nya;
  private final Spar spar;
  private final Klocka klocka;

  SammantradeService(SammantradeStore moten, List<NyaMoten> nya, Spar spar, Klocka klocka) {
    this.moten = moten;
    this.nya = nya;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Lägger upp ett sammanträde; alla som har plats den dagen är kallade. */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  public Svar<SammantradeId> kalla(NyttSammantrade nytt) {
    LocalDate dag = LocalDate.ofInstant(nytt.tid(), Klocka.STOCKHOLM);
    return new Granskning()
        .rad("plats", nytt.plats(), 200)
        .krav(
            !nytt.budgetmote() || nytt.slag() == Moteslag.STYRELSE,
            "budgetmote",
            "inte_styrelse",
            Mening.av("inte_styrelse"))
        .dag("tid", dag)
        .svar(nytt)
        .som(n -> spara(n, dag));
  }

  private SammantradeId spara(NyttSammantrade n, LocalDate dag) {
    SammantradeId id = SammantradeId.ny();
    moten.spara(
        new Sammantrade(
            id,
            n.tid(),
            dag,
            n.plats().strip(),
            n.slag(),
            n.offentligt(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        n.budgetmote(),
        Inloggad.aktor(),
        klocka.nu());
    spar.skriv(
        "sammantrade_kallat",
        "sammantrade:" + id,
        Map.of(),
        Map.of("tid", n.tid(), "slag", n.slag(), "plats", n.plats()));
    if (n.slag() == Moteslag.STYRELSE) {
      nya.forEach(g -> g.upplagt(id, dag));
    }
    return id;
  }
}
