package se.samordna.huvudbok;

import java.util.Comparator;
import java.util.UUID;
import se.samordna.gemensam.ArendeId;

/**
 * Ett stadium för pengar ett år, inte byråns kontoplan.
 *
 * @param rad budgetraden beloppet hör till; {@link #INGEN_RAD} för ib och eget kapital
 */
public record Konto(String namn, int ar, UUID rad) implements Comparable<Konto> {

  public static final UUID INGEN_RAD = new UUID(0, 0);
  private static final Comparator<Konto> ORDNING =
      Comparator.comparingInt(Konto::ar).thenComparing(Konto::namn).thenComparing(Konto::rad);

  public static Konto ib(int ar) {
    return new Konto("ib", ar, INGEN_RAD);
  }

  public static Konto egetKapital(int ar) {
    return new Konto("eget_kapital", ar, INGEN_RAD);
  }

  static Konto intakt(UUID rad, int ar) {
    return new Konto("intakt:" + rad, ar, rad);
  }

  /** Saldot är radens ledigt. */
  static Konto ram(UUID rad, int ar) {
    return new Konto("ram:" + rad, ar, rad);
  }

  public static Konto reserverat(ArendeId arende, int ar, UUID rad) {
    return new Konto("reserverat:" + arende, ar, rad);
  }

  public static Konto beviljat(UUID insats, int ar, UUID rad) {
    return new Konto("beviljat:" + insats, ar, rad);
  }

  /** Kontots första led: vilket stadium pengarna är i. */
  public String stadium() {
    int kolon = namn.indexOf(':');
    return kolon < 0 ? namn : namn.substring(0, kolon);
  }

  @Override
  public int compareTo(Konto annat) {
    return ORDNING.compare(this, annat);
  }
}
