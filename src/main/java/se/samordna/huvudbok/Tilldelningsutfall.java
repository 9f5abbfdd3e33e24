package se.samordna.huvudbok;

import se.samordna.gemensam.Belopp;

/**
 * Var en tilldelning hamnar i en version. Delarna är tillsammans hela beloppet.
 *
 * @param tackt det som en rad med läge beviljad redan räknar in
 * @param urRam det som tas av radens ledigt
 * @param okar det som höjer kostnaden
 */
public record Tilldelningsutfall(
    Tilldelning tilldelning, Belopp tackt, Belopp urRam, Belopp okar) {}
