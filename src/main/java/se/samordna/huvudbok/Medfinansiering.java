package se.samordna.huvudbok;

import java.util.UUID;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.InsatsId;

/**
 * Pengar utifrån genom förbundet: en intäktsrad och lika mycket mer till insatsen. Resultatet rörs
 * inte.
 *
 * @param intakt intäktsraden
 * @param till insatsens rad
 */
public record Medfinansiering(
    UUID id, InsatsId insats, int ar, Belopp belopp, UUID intakt, UUID till) {}
