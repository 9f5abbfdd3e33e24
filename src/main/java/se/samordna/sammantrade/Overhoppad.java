package se.samordna.sammantrade;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Mening;
import se.samordna.mote.Utfall;

/**
 * En punkt som inte hanns med lämnas utan beslut: ärendet väntar på ett annat sammanträde i en ny
 * rond, och ändringarna av insatser blir öppna att sätta upp igen.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Overhoppad {

  private final Arenden arenden;
  private final Andringsbeslut andringar;
  private final Styrelsebesked process;

  Overhoppad(Arenden arenden, Andringsbeslut andringar, Styrelsebesked process) {
    this.arenden = arenden;
    this.andringar = andringar;
    this.process = process;
  }

  /** Lämnar den oavgjorda punkten. */
  public void lamna(Punktlage l) {
    l.punkt()
        .arende()
        .filter(a -> Styrelsevantan.vantar(arenden.las(a), l.punkt()))
        .ifPresent(a -> tillNasta(a, l));
    if (!l.punkt().andringar().isEmpty()) {
      andringar
          .avgor(
              new Andringsbeslut.Avgorande(
                  l.punkt().andringsid(),
                  BeslutId.ny(),
                  Utfall.BORDLAGGNING,
                  l.mote().dag(),
                  List.of(),
                  Optional.empty()))
          .varde();
    }
  }

  private void tillNasta(ArendeId id, Punktlage l) {
    process.forVidare(id, Utfall.BORDLAGGNING);
    arenden.handelse(
        id, "lamnad_till_nasta", Mening.av("handelse_lamnad_till_nasta", l.mote().dag()));
  }
}
