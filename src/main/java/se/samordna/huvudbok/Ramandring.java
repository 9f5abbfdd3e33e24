package se.samordna.huvudbok;

import java.util.UUID;
import se.samordna.gemensam.Belopp;

/**
 * En rads ram ändrad, när återförda medel lagts någon annanstans än där de togs.
 *
 * @param version den budgetversion det gäller i; en ny budget bestämmer raden på nytt
 * @param belopp positivt höjer radens ledigt
 */
record Ramandring(UUID version, int ar, UUID rad, Belopp belopp) {}
