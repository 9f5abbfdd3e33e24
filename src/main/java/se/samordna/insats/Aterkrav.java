package se.samordna.insats;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Betalda pengar som ska tillbaka. Belopp i ören, för året de beviljades för.
 *
 * @param status begart eller betalt
 * @param betalt dagen pengarna kom tillbaka
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Aterkrav(
    UUID aterkravId,
    int ar,
    long beloppOre,
    String skal,
    String status,
    String begartAv,
    Instant begart,
    Optional<LocalDate> betalt) {}
