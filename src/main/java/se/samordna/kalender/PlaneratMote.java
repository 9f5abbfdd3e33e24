package se.samordna.kalender;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;
import se.samordna.mote.Moteslag;

/**
 * Ett möte som är planerat men saknar dag: "datum återkommer".
 *
 * @param manad ungefärlig månad, 1–12
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PlaneratMote(
    UUID planeratMoteId,
    int ar,
    Optional<Integer> manad,
    Moteslag slag,
    boolean budgetmote,
    String text,
    int version) {}
