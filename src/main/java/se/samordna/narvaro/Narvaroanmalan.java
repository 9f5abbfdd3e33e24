package se.samordna.narvaro;

import java.time.Instant;
import java.util.Optional;

/**
 * Någon kom eller gick.
 *
 * @param klockslag när det hände; tomt är just nu
 * @param satt läses bara när någon kom
 * @param tjanstgor om hon tjänstgör; tomt är sant för den som har en plats. En ersättare räknas
 *     ändå bara när platsen är ledig (R7)
 */
public record Narvaroanmalan(
    String person,
    Narvarohandelse.Slag slag,
    Optional<Instant> klockslag,
    Narvarande.Satt satt,
    Optional<Boolean> tjanstgor) {}
