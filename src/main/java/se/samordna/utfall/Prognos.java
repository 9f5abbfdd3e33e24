package se.samordna.utfall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.samordna.gemensam.Belopp;

/**
 * Ekonomens bedömning av en rads utfall för hela året, den dagen.
 *
 * @param belopp kostnader och intäkter positiva
 */
public record Prognos(
    long nummer,
    int ar,
    UUID radId,
    LocalDate dag,
    Belopp belopp,
    String kommentar,
    Instant skapad,
    String skapadAv) {}
