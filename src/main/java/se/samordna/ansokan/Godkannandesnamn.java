package se.samordna.ansokan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.UppgiftId;
import se.samordna.ritning.Element;
import se.samordna.uppgift.Sarskiljning;
import se.samordna.uppgift.Uppgift;

/** Vilken medlems godkännande en uppgift är. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Godkannandesnamn implements Sarskiljning {

  private final Register register;

  Godkannandesnamn(Register register) {
    this.register = register;
  }

  @Override
  public Set<String> typer() {
    return Set.of(Element.GODKANN_ANSOKAN);
  }

  @Override
  public Map<UppgiftId, Mening> av(List<Uppgift> uppgifter) {
    Map<String, String> namn =
        register.medlemmar().stream().collect(Collectors.toMap(Medlem::kod, Medlem::namn));
    return uppgifter.stream()
        .filter(u -> u.medlem().isPresent())
        .collect(
            Collectors.toMap(
                Uppgift::id, u -> Mening.ordagrant(u.medlem().map(namn::get).orElse(""))));
  }
}
