package se.samordna.arende;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Att ett ärende kom tillbaka efter styrelsens behandling: vem som skickade det, varför, och det
 * beslut det gäller.
 *
 * @param dag sammanträdets dag, eller domens
 * @param paragraf beslutets nummer; vid {@code upphavt} det upphävda beslutets
 * @param av domstolen och målets nummer; tomt när styrelsen skickade tillbaka
 * @param skal vad som ska göras om och varför
 * @param sammantrade där beslutet fattades
 */
public record Aterkomst(
    Slag slag, LocalDate dag, int paragraf, String av, String skal, UUID sammantrade, Instant tid) {

  /** Vad som skickade tillbaka det. */
  public enum Slag {
    ATERREMISS,
    UTGAR,
    /** En domstol upphävde beslutet (R18). */
    UPPHAVT
  }

  /** En ny omgång yttranden börjar; annars gäller det beredningen redan sagt. */
  public boolean oppnarBeredningen() {
    return slag == Slag.ATERREMISS;
  }
}
