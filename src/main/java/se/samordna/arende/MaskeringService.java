package se.samordna.arende;

import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Spar;

/** Maskering av ett ärende på de offentliga sidorna, med lagrum och dag (R28). */
@Service
@Transactional
public class MaskeringService {

  private static final int LANGST = 200;

  private final Arenden arenden;
  private final MaskeringStore store;
  private final Spar spar;
  private final Klocka klocka;

  MaskeringService(Arenden arenden, MaskeringStore store, Spar spar, Klocka klocka) {
    this.arenden = arenden;
    this.store = store;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Maskeringen som gäller; tomt när ärendet visas öppet. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.har('forbundschef', 'administrator', 'revisor')")
  public Svar<Optional<Maskering>> visa(ArendeId id) {
    return arenden.oppna(id).som(a -> store.gallande(id));
  }

  /** Maskerar rubriken; en tidigare maskering ersätts. */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  public Svar<Maskering> maskera(ArendeId id, String lagrum, String publikRubrik) {
    return arenden
        .oppna(id)
        .sedan(
            a ->
                new Granskning()
                    .obligatorisk("lagrum", lagrum, LANGST)
                    .rad("lagrum", lagrum, LANGST)
                    .obligatorisk("publikRubrik", publikRubrik, LANGST)
                    .rad("publikRubrik", publikRubrik, LANGST)
                    .svar(a))
        .som(a -> spara(a, new Maskering(lagrum.strip(), klocka.idag(), publikRubrik.strip())));
  }

  private Maskering spara(Arende a, Maskering m) {
    arenden.las(a.id());
    store.upphav(a.id(), klocka.nu());
    store.spara(a.id(), m, klocka.nu());
    spar.skriv(
        "arende_maskerat",
        "arende:" + a.id(),
        Map.of(),
        Map.of("lagrum", m.lagrum(), "publikRubrik", m.publikRubrik()));
    return m;
  }

  /** Tar bort maskeringen; ärendet visas öppet igen. */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  public Svar<Optional<Maskering>> upphav(ArendeId id) {
    return arenden
        .oppna(id)
        .som(
            a -> {
              arenden.las(id);
              Optional<Maskering> forut = store.gallande(id);
              store.upphav(id, klocka.nu());
              forut.ifPresent(
                  m ->
                      spar.skriv(
                          "maskering_upphavd",
                          "arende:" + id,
                          Map.of("publikRubrik", m.publikRubrik()),
                          Map.of()));
              return forut;
            });
  }
}
