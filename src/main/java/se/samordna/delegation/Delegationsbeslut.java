package se.samordna.delegation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;

/**
 * Ett beslut som fattats på delegation.
 *
 * @param nummer i årets följd, till exempel {@code D 2024-3}
 * @param kostnad det beslutet kostar och den budgetrad som betalar (R22)
 * @param fattatAv användarnamnet
 * @param namn namnet vid beslutet
 * @param anmalt när styrelsen tog del av det (R10); tomt tills det är anmält
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Delegationsbeslut(
    UUID delegationsbeslutId,
    String nummer,
    UUID delegationId,
    String grupp,
    LocalDate dag,
    String rubrik,
    String beslut,
    String skal,
    Optional<Kostnad> kostnad,
    String fattatAv,
    String namn,
    Instant tid,
    Optional<Anmalt> anmalt) {

  /** Beloppet i ören och den rad i årets budget som betalar. */
  public record Kostnad(int ar, Belopp belopp, UUID radId, String rad) {}

  /** Sammanträdet där styrelsen tog del av beslutet. */
  public record Anmalt(UUID sammantradeId, LocalDate dag) {}
}
