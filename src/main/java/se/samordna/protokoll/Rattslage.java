package se.samordna.protokoll;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Var ett beslut står efter att det fattats (R18).
 *
 * @param overklagasTill sista dagen att överklaga, när den är känd
 * @param lagaKraft dagen beslutet vinner eller har vunnit laga kraft, när den är känd
 */
public record Rattslage(
    Slag slag, Optional<LocalDate> overklagasTill, Optional<LocalDate> lagaKraft) {

  public enum Slag {
    /** Inte justerat, eller inte bekräftat anslaget överallt. */
    VANTAR_ANSLAG,
    OVERKLAGANDETID,
    OVERKLAGAT,
    LAGA_KRAFT,
    UPPHAVT
  }
}
