package se.samordna.forbund.forordnanden;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Ett förordnande att ge.
 *
 * @param roll rollens kod
 * @param fran tomt är i dag
 */
public record NyttForordnande(
    String person, String roll, Optional<LocalDate> fran, Optional<LocalDate> till) {}
