package se.samordna.foredragning.lista;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.sammantrade.bild.MoteslasService;

/** Läser listan med sin version. De kallade ser sina sammanträden, stab och revisor alla. */
@Service
@Transactional(readOnly = true)
public class ListbildService {

  private final MoteslasService moten;
  private final ListaStore store;

  ListbildService(MoteslasService moten, ListaStore store) {
    this.moten = moten;
    this.store = store;
  }

  @PreAuthorize(
      "@behorig.har('styrelse', 'presidium', 'beredning', 'forbundschef', 'administrator',"
          + " 'revisor')")
  public Svar<Listbild> visa(SammantradeId mote) {
    return moten.visa(mote).som(v -> new Listbild(store.version(mote), v.punkter()));
  }
}
