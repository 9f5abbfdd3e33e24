package se.samordna.inlasning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samordna.gemensam.Mening;

/**
 * Belopp vars talformat delar dem med tusen läses som bladet visar dem. Går det inte ihop med
 * enheten, eller delas bara några av dem, frågas det.
 */
final class Visningsprov {

  private final Map<Integer, String> exempel = new TreeMap<>();

  void se(String rad, Cell cell) {
    cell.tal()
        .filter(t -> t.signum() != 0)
        .ifPresent(
            t ->
                exempel.putIfAbsent(
                    cell.visning().tusental(), Mening.text("visning_exempel", rad, cell.text())));
  }

  Optional<String> skal() {
    return exempel.keySet().stream().anyMatch(t -> t > 0)
        ? Optional.of(
            Mening.text(
                "visning_delar", exempel.values().stream().collect(Collectors.joining(", "))))
        : Optional.empty();
  }

  List<String> brister(Optional<String> enhet) {
    if (exempel.size() > 1) {
      return List.of(Mening.text("visning_olika", String.join(", ", exempel.values())));
    }
    if (exempel.keySet().stream().anyMatch(t -> t > 1)) {
      return List.of(Mening.text("visning_miljoner", String.join(", ", exempel.values())));
    }
    return exempel.containsKey(1) && enhet.equals(Optional.of("kr"))
        ? List.of(Mening.text("visning_tusental", String.join(", ", exempel.values())))
        : List.of();
  }
}
