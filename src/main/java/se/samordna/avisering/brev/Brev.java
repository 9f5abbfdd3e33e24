package se.samordna.avisering.brev;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Ett brev att skicka.
 *
 * @param adress mottagarens i registret nu; tom när hon ingen har
 * @param kalender mötet som kalenderfil
 * @param forsok det här försökets nummer, från 1
 * @param senast sista dagen brevet är till någon nytta
 */
record Brev(
    UUID id,
    Optional<String> adress,
    String amne,
    String text,
    Optional<String> kalender,
    int forsok,
    Optional<LocalDate> senast) {}
