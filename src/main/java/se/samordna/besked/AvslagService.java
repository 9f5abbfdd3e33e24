package se.samordna.besked;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Svar;

/** Avslagen i ett ärende, för den som får läsa vad ärendets handlingar säger. */
@Service
@Transactional(readOnly = true)
public class AvslagService {

  private final AvslagStore store;
  private final Arenden arenden;
  private final Overklagandetider tider;

  AvslagService(AvslagStore store, Arenden arenden, Overklagandetider tider) {
    this.store = store;
    this.arenden = arenden;
    this.tider = tider;
  }

  /** Det senaste först. Nej: {@code finns_inte} (404), {@code jav}, {@code jav_obesvarat} (403). */
  @PreAuthorize("@behorig.inloggad()")
  public Svar<List<Avslag>> lista(ArendeId arende) {
    return arenden
        .oppnaInnehall(arende)
        .som(a -> store.lista(arende).stream().map(this::medTid).toList());
  }

  private Avslag medTid(AvslagStore.Rad rad) {
    Overklagandetider.Tid tid = tider.hitta(rad.mote(), new BeslutId(rad.avslag().beslutId()));
    return rad.avslag().med(tid.overklagasTill(), tid.lagaKraft());
  }
}
