package se.samordna.beredning;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Svar;

/** Vad varje medlem sagt, för beredningsgruppen, förbundets personal, styrelsen och revisorn. */
@Service
@Transactional(readOnly = true)
public class BeredningLista {

  private final Arenden arenden;
  private final Yttrandeomgang omgang;
  private final YttrandeStore store;

  BeredningLista(Arenden arenden, Yttrandeomgang omgang, YttrandeStore store) {
    this.arenden = arenden;
    this.omgang = omgang;
    this.store = store;
  }

  @PreAuthorize(
      "@behorig.har('beredning', 'forbundschef', 'administrator', 'styrelse', 'presidium',"
          + " 'revisor')")
  public Svar<Beredningslage> lage(ArendeId id) {
    return arenden.oppnaHandlingar(id).som(this::lage);
  }

  private Beredningslage lage(Arende arende) {
    Optional<Beredningslage.Samlat> samlat =
        store.samlade(arende.id()).stream()
            .findFirst()
            .map(s -> new Beredningslage.Samlat(s.utfall(), s.motivering()));
    return new Beredningslage(omgang.yttranden(arende.id()), arenden.frist(arende.id()), samlat);
  }
}
