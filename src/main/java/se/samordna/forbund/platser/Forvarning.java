package se.samordna.forbund.platser;

import java.time.LocalDate;

/**
 * Något i registret som blir att se över när en ändring som redan är införd slår igenom.
 *
 * @param dag första dagen
 */
public record Forvarning(LocalDate dag, Platsvarning varning) {}
