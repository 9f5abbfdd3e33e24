package se.samordna.kalender;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.mote.Moteslag;

/**
 * Styrelsens planerade sammanträden vars dag inte är bestämd, så som de är offentliga: utan
 * anteckningen om dem. Kräver anroparens transaktion; prövar ingen roll.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Odaterade {

  /**
   * Ett sammanträde utan dag.
   *
   * @param manad ungefärlig månad, 1–12
   * @param budgetmote budget och plan ska beslutas där (R20)
   */
  public record Mote(int ar, Optional<Integer> manad, boolean budgetmote) {}

  private final PlaneratMoteStore planerade;

  Odaterade(PlaneratMoteStore planerade) {
    this.planerade = planerade;
  }

  /** Från och med ett år, i tidsordning; de som saknar månad sist i sitt år. */
  public List<Mote> fran(int ar) {
    return planerade.fran(ar, Moteslag.STYRELSE).stream()
        .map(p -> new Mote(p.ar(), p.manad(), p.budgetmote()))
        .toList();
  }
}
