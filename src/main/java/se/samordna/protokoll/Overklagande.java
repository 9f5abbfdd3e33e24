package se.samordna.protokoll;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Ett överklagat beslut. Vem som klagat står i domstolens handlingar, inte här.
 *
 * @param dag dagen överklagandet kom till domstolen
 * @param utgang avslag, avvisat, avskrivet eller upphavt; tomt tills det är slutligt avgjort
 * @param avgjort dagen avgörandet fick laga kraft
 */
record Overklagande(
    UUID id,
    UUID beslut,
    LocalDate dag,
    String domstol,
    String malnummer,
    Optional<Overklagandeutgang> utgang,
    Optional<LocalDate> avgjort) {

  boolean oavgjort() {
    return avgjort.isEmpty();
  }
}
