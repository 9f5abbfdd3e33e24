package se.samordna.foredragning.lista;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import se.samordna.arende.Arende;
import se.samordna.gemensam.Talsprak;
import se.samordna.mote.NyPunkt;
import se.samordna.mote.Punkt;
import se.samordna.mote.PunktId;
import se.samordna.mote.Punktslag;
import se.samordna.mote.Sammantrade;
import se.samordna.sammantrade.Andringsbeslut;

/** Punkten som den först står på listan, av det som sätts upp. */
final class Nypunkt {

  private Nypunkt() {}

  static Punkt avArende(Sammantrade mote, int ordning, Arende arende) {
    return new Punkt(
        PunktId.ny(),
        mote.id(),
        ordning,
        Punktslag.ARENDE,
        arende.rubrik(),
        Optional.of(arende.id()),
        arende.rond(),
        Optional.empty(),
        List.of());
  }

  static Punkt avFri(Sammantrade mote, int ordning, NyPunkt.Fri f) {
    return new Punkt(
        PunktId.ny(),
        mote.id(),
        ordning,
        f.slag(),
        f.rubrik().strip(),
        Optional.empty(),
        0,
        f.budgetversion(),
        List.of());
  }

  static Punkt avAndringar(
      Sammantrade mote, int ordning, NyPunkt.Andring ny, List<Andringsbeslut.Uppsatt> uppsatta) {
    return new Punkt(
        PunktId.ny(),
        mote.id(),
        ordning,
        Punktslag.ANDRING,
        ny.rubrik().isBlank() ? rubrik(uppsatta) : ny.rubrik().strip(),
        Optional.empty(),
        0,
        Optional.empty(),
        uppsatta.stream().map(u -> new Punkt.Andring(u.andringId(), u.arende())).toList());
  }

  private static String rubrik(List<Andringsbeslut.Uppsatt> uppsatta) {
    Andringsbeslut.Uppsatt forsta = uppsatta.getFirst();
    return uppsatta.size() == 1
        ? slag(forsta) + ": " + forsta.rubrik()
        : uppsatta.stream().map(Nypunkt::slag).distinct().collect(joining(", "))
            + " för "
            + uppsatta.size()
            + " insatser";
  }

  /** Punktens rubrik är protokollets, och svensk. */
  private static String slag(Andringsbeslut.Uppsatt uppsatt) {
    return uppsatt.slag().pa(Talsprak.SVENSKA);
  }
}
