package se.samordna.insats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.UppgiftId;
import se.samordna.ritning.Element;
import se.samordna.uppgift.Sarskiljning;
import se.samordna.uppgift.Uppgift;

/** Vilken rapport en uppgift är: tiden den gäller. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Rapportnamn implements Sarskiljning {

  private static final String GRANSKA = Element.GRANSKA_RAPPORT;

  private final InsatsStore insatser;
  private final RapportStore rapporter;
  private final Insatslage lage;

  Rapportnamn(InsatsStore insatser, RapportStore rapporter, Insatslage lage) {
    this.insatser = insatser;
    this.rapporter = rapporter;
    this.lage = lage;
  }

  @Override
  public Set<String> typer() {
    return Set.of(Element.LAMNA_RAPPORT, GRANSKA);
  }

  @Override
  public Map<UppgiftId, Mening> av(List<Uppgift> uppgifter) {
    Map<UppgiftId, Mening> avser = new HashMap<>();
    uppgifter.forEach(
        u ->
            insatser
                .forArende(u.arende())
                .flatMap(i -> u.typ().equals(GRANSKA) ? lamnad(i) : Optional.of(attLamna(i)))
                .ifPresent(tid -> avser.put(u.id(), Mening.ordagrant(tid))));
    return avser;
  }

  private String attLamna(Insats i) {
    return lage.period(i).text();
  }

  private Optional<String> lamnad(Insats i) {
    List<Rapport> alla = rapporter.lista(i.id());
    return alla.isEmpty()
        ? Optional.empty()
        : alla.getLast().galler().map(Rapportperiod::text).or(() -> period(alla.getLast()));
  }

  /** En äldre rapport har bara den tid som skrevs i den. */
  private static Optional<String> period(Rapport r) {
    return Optional.of(r.period()).filter(p -> !p.isBlank());
  }
}
