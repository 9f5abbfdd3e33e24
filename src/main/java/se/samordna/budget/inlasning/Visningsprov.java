package se.samordna.budget.inlasning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
            t -> exempel.putIfAbsent(cell.visning().tusental(), rad + " visar " + cell.text()));
  }

  Optional<String> skal() {
    return exempel.keySet().stream().anyMatch(t -> t > 0)
        ? Optional.of(
            "Talformatet delar beloppen med tusen; de läses som bladet visar dem ("
                + exempel.values().stream().collect(Collectors.joining(", "))
                + ").")
        : Optional.empty();
  }

  List<String> brister(Optional<String> enhet) {
    if (exempel.size() > 1) {
      return List.of(
          "Talformatet delar några belopp med tusen och andra inte ("
              + String.join(", ", exempel.values())
              + "). Ge alla belopp samma format i filen.");
    }
    if (exempel.keySet().stream().anyMatch(t -> t > 1)) {
      return List.of(
          "Talformatet visar beloppen i miljoner ("
              + String.join(", ", exempel.values())
              + "). Visa dem i kr eller tkr i filen.");
    }
    return exempel.containsKey(1) && enhet.equals(Optional.of("kr"))
        ? List.of(
            "Talformatet visar beloppen i tusental ("
                + String.join(", ", exempel.values())
                + "), men enheten är kr. Välj tkr, eller ändra formatet i filen.")
        : List.of();
  }
}
