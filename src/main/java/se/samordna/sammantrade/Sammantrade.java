package se.samordna.sammantrade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.samordna.gemensam.SammantradeId;

/**
 * Ett sammanträde.
 *
 * @param dag dagen i Stockholm: då räknas platserna och då bokförs besluten
 * @param oppnat när uppropet först hölls
 */
record Sammantrade(
    SammantradeId id,
    Instant tid,
    LocalDate dag,
    String plats,
    Moteslag slag,
    boolean offentligt,
    Optional<Instant> oppnat) {}
