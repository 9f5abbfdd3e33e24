package se.samordna.forbund.platser;

import java.time.LocalDate;
import java.util.Optional;
import se.samordna.forbund.Plats;

/**
 * En plats att utse någon till.
 *
 * @param organ som det skrevs; prövas när någon utses
 * @param ordning ersättarens plats i tjänstgöringsordningen (R7); tomt ger den sista
 * @param fran tomt ger den mandatperiod som pågår, från dagen den utses
 * @param till tomt ger mandatperiodens slut (R8)
 */
public record NyPlats(
    String organ,
    String medlem,
    Plats.Slag slag,
    String person,
    Optional<Integer> ordning,
    Optional<LocalDate> fran,
    Optional<LocalDate> till) {}
