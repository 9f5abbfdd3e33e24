package se.samordna.sie;

import java.util.List;
import se.samordna.gemensam.Belopp;

/**
 * Ett saldo för ett helt år ({@code #IB}, {@code #UB}, {@code #OIB}, {@code #OUB}, {@code #RES}).
 */
public record Saldopost(
    Slag slag, int arsnummer, String konto, List<Objektref> objekt, Belopp belopp) {

  public enum Slag {
    IB,
    UB,
    OIB,
    OUB,
    RES;

    boolean harObjekt() {
      return this == OIB || this == OUB;
    }
  }

  public Saldopost {
    objekt = List.copyOf(objekt);
  }
}
