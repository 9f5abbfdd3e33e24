package se.samordna.foredragning.lista;

import java.time.LocalDate;
import se.samordna.gemensam.SammantradeId;
import se.samordna.mote.Moteslag;

/**
 * Sammanträdet som en lista hör till, låst för resten av transaktionen.
 *
 * @param version räknas upp när listan ändras
 * @param oppnat uppropet är hållet
 * @param avslutat sammanträdet är slut
 * @param kallat en kallelse är skickad
 */
record Listmote(
    SammantradeId id,
    int version,
    Moteslag slag,
    LocalDate dag,
    boolean oppnat,
    boolean avslutat,
    boolean kallat) {}
