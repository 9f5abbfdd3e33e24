package se.samordna.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;

/**
 * En avdelning i budgeten. De vanliga är namngivna här; ett förbund kan ha fler, och de räknas då
 * som insatser.
 */
public record Slag(@JsonValue String kod) {

  public static final Slag INTAKT = new Slag("intakt");
  public static final Slag INSATS = new Slag("insats");
  public static final Slag KOSTNAD = new Slag("kostnad");
  public static final Slag PERSONAL = new Slag("personal");
  public static final Slag EGET_KAPITAL = new Slag("eget_kapital");
  public static final Slag REGEL = new Slag("regel");
  public static final Slag SUMMA = new Slag("summa");

  private static final Set<Slag> EJ_KOSTNAD = Set.of(INTAKT, EGET_KAPITAL, REGEL, SUMMA);

  /** Räknas som kostnad i resultatet, insatser också. */
  public boolean arKostnad() {
    return !EJ_KOSTNAD.contains(this);
  }

  /** Kostnad som kan beviljas till insatser, till skillnad från drift och personal. */
  public boolean arInsats() {
    return arKostnad() && !equals(KOSTNAD) && !equals(PERSONAL);
  }

  /** Tryckt uppgift som bara jämförs, aldrig används. */
  public boolean arTryckt() {
    return equals(SUMMA) || equals(REGEL);
  }
}
