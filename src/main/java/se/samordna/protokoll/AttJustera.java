package se.samordna.protokoll;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Ett protokoll som väntar på den inloggades justering.
 *
 * @param omedelbart en enda paragraf
 * @param senast sista dagen (R16)
 */
public record AttJustera(
    UUID sammantradeId,
    LocalDate dag,
    String slag,
    int utgava,
    boolean omedelbart,
    LocalDate senast) {}
