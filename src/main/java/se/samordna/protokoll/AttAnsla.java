package se.samordna.protokoll;

import java.time.LocalDate;
import java.util.UUID;
import se.samordna.mote.Moteslag;

/**
 * Ett anslag som väntar på bekräftelser.
 *
 * @param saknas antalet medlemmar som inte bekräftat
 * @param senast sista dagen att sätta upp det (R17)
 */
public record AttAnsla(
    UUID sammantradeId, LocalDate dag, Moteslag slag, int saknas, LocalDate senast) {}
