package se.samordna.sammantrade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samordna.forbund.Plats;

/** En punkt med allt som avgör vem som får göra vad: upprop, jäv och voteringar. */
record Punktlage(
    Sammantrade mote,
    Punkt punkt,
    Upprop upprop,
    Map<PunktId, Set<String>> jav,
    List<Votering> voteringar,
    boolean beslutad) {

  Set<String> javiga() {
    return jav.getOrDefault(punkt.id(), Set.of());
  }

  Tjanstgoring tjanstgoring() {
    return upprop.utan(javiga());
  }

  Ledning ledning() {
    return new Ledning(upprop, mote.oppnat().isPresent(), javiga());
  }

  Optional<Plats> plats(String person) {
    return upprop.platser().stream().filter(p -> p.anvandare().equals(person)).findFirst();
  }

  String namn(String person) {
    return plats(person).map(Plats::namn).orElse(person);
  }
}
