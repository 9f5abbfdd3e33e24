package se.samordna.sammantrade;

import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.SammantradeId;

/**
 * En punkt på föredragningslistan.
 *
 * @param rond ärendets styrelserond när punkten sattes upp, 0 för en punkt utan ärende
 * @param budgetversion den budget som punkten gäller
 */
record Punkt(
    PunktId id,
    SammantradeId sammantrade,
    int ordning,
    Punktslag slag,
    String rubrik,
    Optional<ArendeId> arende,
    int rond,
    Optional<UUID> budgetversion) {}
