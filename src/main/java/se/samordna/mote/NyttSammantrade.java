package se.samordna.mote;

import java.time.Instant;

/**
 * Ett sammanträde att kalla till. Tiden får ligga bakåt: det som hållits kan föras in efteråt.
 *
 * @param plats tom när platsen återkommer
 * @param budgetmote styrelsens sammanträde om årets budget, som är offentligt (R20)
 */
public record NyttSammantrade(
    Instant tid, String plats, Moteslag slag, boolean offentligt, boolean budgetmote) {

  public NyttSammantrade(Instant tid, String plats, Moteslag slag, boolean offentligt) {
    this(tid, plats, slag, offentligt, false);
  }
}
