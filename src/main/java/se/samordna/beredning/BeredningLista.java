package se.samordna.beredning;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Svar;

/** Vad varje medlem sagt, för beredningsgruppen, förbundets personal, styrelsen och revisorn. */
@Service
@Transactional(readOnly = true)
public class BeredningLista {

  private final Arenden arenden;
  private final Omgangar omgangar;

  BeredningLista(Arenden arenden, Omgangar omgangar) {
    this.arenden = arenden;
    this.omgangar = omgangar;
  }

  @PreAuthorize(
      "@behorig.har('beredning', 'forbundschef', 'administrator', 'styrelse', 'presidium',"
          + " 'revisor')")
  public Svar<Beredningslage> lage(ArendeId id) {
    return arenden
        .oppnaInnehall(id)
        .som(a -> Beredningslage.av(omgangar.i(id), a, arenden.frist(id)));
  }
}
