package se.samordna.sammantrade.avslag;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Svar;

/** Avslagen i ett ärende, för den som får läsa ärendets handlingar. */
@Service
@Transactional(readOnly = true)
public class AvslagService {

  private final AvslagStore store;
  private final Arenden arenden;

  AvslagService(AvslagStore store, Arenden arenden) {
    this.store = store;
    this.arenden = arenden;
  }

  /** Det senaste först. Nej: {@code finns_inte} (404), {@code jav} (403). */
  @PreAuthorize("@behorig.inloggad()")
  public Svar<List<Avslag>> lista(ArendeId arende) {
    return arenden.oppnaHandlingar(arende).som(a -> store.lista(arende));
  }
}
