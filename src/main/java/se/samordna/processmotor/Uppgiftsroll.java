package se.samordna.processmotor;

import java.util.Arrays;
import java.util.Optional;
import se.samordna.identitet.Roll;

/** Rollerna som ritningen kan lägga en uppgift på. */
public enum Uppgiftsroll {
  FORBUNDSCHEF(Roll.FORBUNDSCHEF, false),
  /** En medlem som söker: den som rubriken {@code medlem} pekar ut. */
  SOKANDE(Roll.SOKANDE, true),
  /** Den som bereder för en medlem: den som rubriken {@code medlem} pekar ut. */
  BEREDNING(Roll.BEREDNING, true);

  private final Roll roll;
  private final boolean avMedlem;

  Uppgiftsroll(Roll roll, boolean avMedlem) {
    this.roll = roll;
    this.avMedlem = avMedlem;
  }

  /** Namnet i ritningen, samma som rollens i inloggningstjänsten. */
  public String kod() {
    return roll.kod();
  }

  /** Sant när uppgiften ligger på en medlem, och ritningen alltså måste säga vilken. */
  boolean avMedlem() {
    return avMedlem;
  }

  /** Tomt när ingen uppgift kan ligga på rollen. */
  public static Optional<Uppgiftsroll> av(String kod) {
    return Arrays.stream(values()).filter(r -> r.kod().equals(kod)).findFirst();
  }
}
