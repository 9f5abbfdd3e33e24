package se.samordna.arende;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;

/** Vad som begärts i ett ärende och hur det gick, för den som får läsa handlingarna. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@behorig.inloggad()")
public class KompletteringService {

  private final Arenden arenden;
  private final KompletteringStore store;

  KompletteringService(Arenden arenden, KompletteringStore store) {
    this.arenden = arenden;
    this.store = store;
  }

  /** Alla begäranden, den senaste först. */
  public Svar<Sida<Kompletteringspost>> lista(ArendeId arende, Sida.Begaran sida) {
    return arenden.oppnaInnehall(arende).som(a -> Sida.av(store.lista(arende), sida));
  }

  /** Den senaste begäran; tomt när ingen gjorts eller handlingarna inte får läsas. */
  public Optional<Kompletteringspost> senaste(ArendeId arende) {
    return arenden.oppnaInnehall(arende) instanceof Svar.Ja<Arende> ja && ja.varde().arInlamnat()
        ? store.lista(arende).stream().findFirst()
        : Optional.empty();
  }

  /** Den begäran som uppgiften kommer tillbaka efter: bara om inget annat prövats emellan. */
  public Optional<Kompletteringspost> senaste(ArendeId arende, String fran) {
    return senaste(arende).filter(k -> k.fran().equals(fran) && k.svarad().isPresent());
  }
}
