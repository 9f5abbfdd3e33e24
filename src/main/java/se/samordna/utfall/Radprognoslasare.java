package se.samordna.utfall;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samordna.budget.Radprognoser;
import se.samordna.gemensam.Belopp;

/** Årets senaste prognoser, till det egna kapitalet. */
@Component
class Radprognoslasare implements Radprognoser {

  private final PrognosStore prognoser;

  Radprognoslasare(PrognosStore prognoser) {
    this.prognoser = prognoser;
  }

  @Override
  public Map<UUID, Belopp> perRad(int ar) {
    return prognoser.senaste(ar).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().belopp()));
  }
}
