package se.samordna.foredragning.lista;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Spar;

/**
 * Listans ordning. Paragrafen följer beslutet, inte platsen: punkter avgörs i vilken ordning som
 * helst.
 */
@Service
@Transactional
public class ListordningService {

  private final Listlasning lasning;
  private final ListaStore store;
  private final Spar spar;

  ListordningService(Listlasning lasning, ListaStore store, Spar spar) {
    this.lasning = lasning;
    this.store = store;
    this.spar = spar;
  }

  /** Listans version efter ändringen. */
  public record Ordnad(int version) {}

  /**
   * Ordnar hela listan. Nej: {@code inaktuell_version} (409) när någon annan hunnit ändra den.
   *
   * @param version listans version när den lästes
   * @param ordning alla punkter, också utgångna, i den nya ordningen
   */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator', 'presidium')")
  public Svar<Ordnad> ordna(SammantradeId mote, int version, List<UUID> ordning) {
    return lasning.las(mote).sedan(l -> ordna(l, version, ordning));
  }

  private Svar<Ordnad> ordna(Listlasning.Lista lista, int version, List<UUID> ordning) {
    List<UUID> nu = lista.punkter().stream().map(p -> p.id().varde()).toList();
    Optional<Hinder> hinder =
        Listregler.forsta(
            Listregler.oppen(lista.mote()),
            lista.mote().version() == version
                ? Optional.empty()
                : Optional.of(Hinder.inaktuellVersion()),
            Listregler.ordning(nu, ordning));
    if (hinder.isPresent()) {
      return Svar.nej(hinder.get());
    }
    int ny = store.ordna(lista.mote().id(), ordning);
    spar.skriv(
        "lista_ordnad",
        "sammantrade:" + lista.mote().id(),
        Map.of("ordning", nu),
        Map.of("ordning", ordning));
    return Svar.ja(new Ordnad(ny));
  }
}
