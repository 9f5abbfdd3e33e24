package se.samordna.protokoll;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Det en rättelse ersatte på en medlems anslagstavla, så som det var bekräftat.
 *
 * @param skal varför det rättades
 */
record Anslagsrattelse(
    UUID anslag,
    String medlem,
    Anslag.Bekraftelse uppe,
    Optional<Anslag.Bekraftelse> nere,
    String skal,
    String av,
    Instant tid) {}
