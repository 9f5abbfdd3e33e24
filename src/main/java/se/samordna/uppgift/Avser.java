package se.samordna.uppgift;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.UppgiftId;

/** Sätter på varje uppgift vad den avser, så som modulerna säger det. */
@Component
class Avser {

  private final ObjectProvider<Sarskiljning> moduler;

  Avser(ObjectProvider<Sarskiljning> moduler) {
    this.moduler = moduler;
  }

  List<Uppgift> med(List<Uppgift> uppgifter) {
    Map<UppgiftId, Mening> avser = new HashMap<>();
    moduler.forEach(
        m -> {
          List<Uppgift> dess = uppgifter.stream().filter(u -> m.typer().contains(u.typ())).toList();
          if (!dess.isEmpty()) {
            avser.putAll(m.av(dess));
          }
        });
    return uppgifter.stream().map(u -> u.avser(Optional.ofNullable(avser.get(u.id())))).toList();
  }

  Uppgift med(Uppgift uppgift) {
    return med(List.of(uppgift)).getFirst();
  }
}
