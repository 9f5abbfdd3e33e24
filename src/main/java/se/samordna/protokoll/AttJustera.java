package se.samordna.protokoll;

import java.time.LocalDate;
import java.util.UUID;
import se.samordna.mote.Moteslag;

/**
 * Ett protokoll som väntar på den inloggades justering.
 *
 * @param omedelbart en enda paragraf
 * @param senast sista dagen (R16)
 */
public record AttJustera(
    UUID sammantradeId,
    LocalDate dag,
    Moteslag slag,
    int utgava,
    boolean omedelbart,
    LocalDate senast) {}
