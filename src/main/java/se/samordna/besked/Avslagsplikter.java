package se.samordna.besked;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Plikt;
import se.samordna.gemensam.Pliktkalla;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/** Ett nytt avslag på den sökandes startsida, en månad från det att beskedet lämnades. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Avslagsplikter implements Pliktkalla {

  private static final Duration VISAS = Duration.ofDays(30);

  private final AvslagStore store;
  private final Klocka klocka;

  Avslagsplikter(AvslagStore store, Klocka klocka) {
    this.store = store;
    this.klocka = klocka;
  }

  @Override
  public List<Plikt> mina() {
    Aktor aktor = Inloggad.aktor();
    return aktor.har(Roll.SOKANDE)
        ? store.attLasa(aktor, klocka.nu().minus(VISAS)).stream()
            .map(Avslagsplikter::plikt)
            .toList()
        : List.of();
  }

  private static Plikt plikt(AvslagStore.AttLasa a) {
    return new Plikt(
        "las_avslag",
        new Plikt.Sak.Beslut(a.arende(), a.rubrik(), a.dag(), a.paragraf()),
        0,
        LocalDate.ofInstant(a.lamnat(), Klocka.STOCKHOLM),
        Optional.empty(),
        "arenden/" + a.arende());
  }
}
