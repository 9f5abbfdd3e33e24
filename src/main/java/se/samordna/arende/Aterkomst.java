package se.samordna.arende;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Att ett ärende kom tillbaka efter styrelsens behandling: vem som skickade det, varför, och det
 * beslut det gäller.
 *
 * @param slag {@code aterremiss} och {@code utgar} är styrelsens; {@code upphavt} är en domstols
 *     (R18)
 * @param dag sammanträdets dag, eller domens
 * @param paragraf beslutets nummer; vid {@code upphavt} det upphävda beslutets
 * @param av domstolen och målets nummer; tomt när styrelsen skickade tillbaka
 * @param skal vad som ska göras om och varför
 * @param sammantrade där beslutet fattades
 */
public record Aterkomst(
    String slag,
    LocalDate dag,
    int paragraf,
    String av,
    String skal,
    UUID sammantrade,
    Instant tid) {

  /** En ny omgång yttranden börjar; annars gäller det beredningen redan sagt. */
  public boolean oppnarBeredningen() {
    return slag.equals("aterremiss");
  }
}
