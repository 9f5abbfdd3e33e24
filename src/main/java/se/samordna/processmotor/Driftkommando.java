package se.samordna.processmotor;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Ett kommando i utkorgen så som drift ser det; {@code mal} är en process, uppgift eller väntan.
 */
public record Driftkommando(
    UUID kommandoId,
    String forbund,
    UUID arendeId,
    String slag,
    String mal,
    String status,
    int forsok,
    String senasteFel,
    Instant skapad,
    Optional<String> slapptAv,
    Optional<String> slapptSkal) {}
