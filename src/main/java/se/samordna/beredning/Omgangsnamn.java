package se.samordna.beredning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Beredningsstart;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.UppgiftId;
import se.samordna.uppgift.Sarskiljning;
import se.samordna.uppgift.Uppgift;

/** Vems yttrande en uppgift är, och vilken omgång när ärendet kommit tillbaka. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Omgangsnamn implements Sarskiljning {

  private final Beredningsstart kallelser;
  private final Register register;

  Omgangsnamn(Beredningsstart kallelser, Register register) {
    this.kallelser = kallelser;
    this.register = register;
  }

  @Override
  public Set<String> typer() {
    return Set.of(YttrandeService.TYP, SamlatYttrandeService.TYP, TjansteskrivelseService.TYP);
  }

  @Override
  public Map<UppgiftId, Mening> av(List<Uppgift> uppgifter) {
    Map<ArendeId, List<Integer>> borjade =
        kallelser.borjade(uppgifter.stream().map(Uppgift::arende).collect(Collectors.toSet()));
    Map<String, String> namn =
        register.medlemmar().stream().collect(Collectors.toMap(Medlem::kod, Medlem::namn));
    Map<UppgiftId, Mening> avser = new HashMap<>();
    uppgifter.forEach(
        u ->
            avser(
                    u.medlem().map(m -> namn.getOrDefault(m, m)),
                    omgang(borjade.getOrDefault(u.arende(), List.of()), u.varv()))
                .ifPresent(m -> avser.put(u.id(), m)));
    return avser;
  }

  /**
   * Omgången som uppgiften hör till: en som är klar hör kvar i sin, hur många som än kommit sedan.
   *
   * @param borjade varvet varje omgång började i
   * @param varv uppgiftens
   */
  static int omgang(List<Integer> borjade, int varv) {
    return (int) borjade.stream().filter(v -> v <= varv).count();
  }

  /** Medlemmens namn; omgången sägs först när den är mer än en. */
  static Optional<Mening> avser(Optional<String> medlem, int omgang) {
    if (omgang <= 1) {
      return medlem.map(Mening::ordagrant);
    }
    return Optional.of(
        medlem
            .map(m -> Mening.av("uppgift_medlem_omgang", m, omgang))
            .orElseGet(() -> Mening.av("uppgift_omgang", omgang)));
  }
}
