package se.samordna.foredragning.lista;

import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Spar;
import se.samordna.mote.PunktId;

/**
 * Begränsar en punkt för allmänheten, också efter sammanträdet (R28): rubriken byts på de
 * offentliga sidorna och paragrafen maskeras i den offentliga kopian av protokollet. Sekretessen
 * prövas när någon frågar, och kan visa sig först när protokollet är justerat.
 */
@Service
@Transactional
@PreAuthorize("@behorig.har('forbundschef', 'administrator')")
public class BegransningService {

  private static final int RAD = 200;

  /** Begränsningen som gäller, och versionen nästa ändring anger. */
  public record Laget(int version, Optional<AndraPunkt.Begransning> begransning) {}

  private final Listlasning lasning;
  private final BegransningStore store;
  private final Spar spar;
  private final Klocka klocka;

  BegransningService(Listlasning lasning, BegransningStore store, Spar spar, Klocka klocka) {
    this.lasning = lasning;
    this.store = store;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Begränsningen som gäller för en punkt. */
  public Svar<Laget> visa(SammantradeId mote, PunktId punkt) {
    return lasning
        .las(mote, punkt, (m, p) -> Optional.empty())
        .som(plats -> new Laget(plats.punkt().version(), store.galler(punkt)));
  }

  /**
   * Begränsar; en tidigare begränsning ersätts. Nej: form (400), {@code finns_inte} (404), {@code
   * inaktuell_version} (409).
   */
  public Svar<Laget> begransa(
      SammantradeId mote, PunktId punkt, int version, AndraPunkt.Begransning ny) {
    return new Granskning()
        .obligatorisk("lagrum", ny.lagrum(), RAD)
        .rad("lagrum", ny.lagrum(), RAD)
        .obligatorisk("publikRubrik", ny.publikRubrik(), RAD)
        .rad("publikRubrik", ny.publikRubrik(), RAD)
        .svar(ny)
        .sedan(n -> las(mote, punkt, version))
        .som(
            plats -> {
              Optional<AndraPunkt.Begransning> forut = store.galler(punkt);
              store.begransa(punkt, ny, klocka.idag());
              return anteckna("punkt_begransad", plats, forut, Optional.of(ny));
            });
  }

  /** Häver begränsningen. Nekas som {@link #begransa}. */
  public Svar<Laget> upphav(SammantradeId mote, PunktId punkt, int version) {
    return las(mote, punkt, version)
        .som(
            plats -> {
              Optional<AndraPunkt.Begransning> forut = store.galler(punkt);
              store.upphav(punkt);
              return anteckna("punkt_inte_begransad", plats, forut, Optional.empty());
            });
  }

  private Svar<Listlasning.Plats> las(SammantradeId mote, PunktId punkt, int version) {
    return lasning.las(
        mote,
        punkt,
        // Också en punkt som lämnat listan: protokollet kan nämna den.
        (m, p) -> Listregler.version(p, version));
  }

  private Laget anteckna(
      String handelse,
      Listlasning.Plats plats,
      Optional<AndraPunkt.Begransning> forut,
      Optional<AndraPunkt.Begransning> nu) {
    spar.skriv(handelse, "punkt:" + plats.punkt().id(), ord(forut), ord(nu));
    return new Laget(plats.punkt().version() + 1, nu);
  }

  private static Map<String, String> ord(Optional<AndraPunkt.Begransning> b) {
    return Map.of(
        "lagrum", b.map(AndraPunkt.Begransning::lagrum).orElse(""),
        "publikRubrik", b.map(AndraPunkt.Begransning::publikRubrik).orElse(""));
  }
}
