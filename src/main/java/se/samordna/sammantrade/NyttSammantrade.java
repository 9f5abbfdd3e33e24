package se.samordna.sammantrade;

import java.time.Instant;

/** Ett sammanträde att kalla till. Tiden får ligga bakåt: det som hållits kan föras in efteråt. */
public record NyttSammantrade(Instant tid, String plats, Moteslag slag, boolean offentligt) {}
