package se.samordna.foredragning.lista;

import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/**
 * Ett sammanträde som hölls på papper förs in efteråt, med samma akter och samma regler som annars.
 * Här märks det bara: vem som förde in, när, och varifrån uppgifterna är.
 */
@Service
@Transactional
public class EfterService {

  private final Listlasning lasning;
  private final ListaStore store;
  private final Spar spar;
  private final Klocka klocka;

  EfterService(Listlasning lasning, ListaStore store, Spar spar, Klocka klocka) {
    this.lasning = lasning;
    this.store = store;
    this.spar = spar;
    this.klocka = klocka;
  }

  /**
   * Märker sammanträdet som infört i efterhand. Nej: {@code for_tidigt} (422) när det inte har
   * hållits än, {@code avslutat} (409).
   *
   * @param kalla varifrån uppgifterna är, till exempel sekreterarens anteckningar på papper
   */
  @PreAuthorize("@behorig.har('administrator')")
  public Svar<Markt> mark(SammantradeId mote, String kalla) {
    return new Granskning()
        .obligatorisk("kalla", kalla, 500)
        .svar(kalla)
        .sedan(ok -> lasning.las(mote))
        .sedan(l -> prova(l.mote()))
        .som(m -> mark(m, kalla.strip()));
  }

  private Svar<Listmote> prova(Listmote mote) {
    if (mote.dag().isAfter(klocka.idag())) {
      return Svar.nej(Hinder.regel("for_tidigt", Mening.av("for_tidigt_2", mote.dag())));
    }
    return Listregler.oppen(mote).<Svar<Listmote>>map(Svar::nej).orElseGet(() -> Svar.ja(mote));
  }

  private Markt mark(Listmote mote, String kalla) {
    Markt nu = new Markt(klocka.nu(), Inloggad.aktor().namn(), kalla);
    if (store.markInfort(mote.id(), nu)) {
      spar.skriv(
          "infort_i_efterhand", "sammantrade:" + mote.id(), Map.of(), Map.of("kalla", kalla));
    }
    return store.infort(mote.id());
  }
}
