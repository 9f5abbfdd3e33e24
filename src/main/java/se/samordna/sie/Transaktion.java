package se.samordna.sie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Belopp;

/**
 * En rad i en verifikation; debet positivt. En tillagd rad ({@code #RTRANS}) följs av en likadan
 * {@code #TRANS}, en borttagen ({@code #BTRANS}) räknas inte.
 *
 * @param kvantitet som den står, tom när den saknas
 */
public record Transaktion(
    Slag slag,
    String konto,
    List<Objektref> objekt,
    Belopp belopp,
    Optional<LocalDate> dag,
    String text,
    String kvantitet,
    String signatur) {

  public enum Slag {
    TRANS,
    RTRANS,
    BTRANS
  }

  public Transaktion {
    objekt = List.copyOf(objekt);
  }

  /** En vanlig rad, med det som alltid finns. */
  public static Transaktion av(String konto, List<Objektref> objekt, Belopp belopp, String text) {
    return new Transaktion(Slag.TRANS, konto, objekt, belopp, Optional.empty(), text, "", "");
  }

  boolean arTvillingTill(Transaktion tillagd) {
    return slag == Slag.TRANS
        && konto.equals(tillagd.konto)
        && objekt.equals(tillagd.objekt)
        && belopp.equals(tillagd.belopp);
  }
}
