package se.samordna.mote;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Sammanträdet i kalendern.
 *
 * @param version skickas med en ombokning; en annan version nekas
 * @param budgetmote sammanträdet om årets budget (R20)
 * @param installt när det ställdes in
 * @param kallelseSenast dagen kallelsen senast ska vara ute
 * @param handlingarSenast dagen handlingarna senast ska vara klara
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Motesplanering(
    int version,
    boolean budgetmote,
    Optional<Instant> installt,
    Optional<String> installtSkal,
    LocalDate kallelseSenast,
    LocalDate handlingarSenast) {}
