package se.samordna.rekvisition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;

/**
 * Betalda pengar som ska tillbaka. Belopp i ören, för året de beviljades för.
 *
 * @param betalt dagen pengarna kom tillbaka
 * @param avskrivet finns när förbundet inte längre räknar med att pengarna kommer
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Aterkrav(
    UUID aterkravId,
    int ar,
    Belopp belopp,
    String skal,
    Status status,
    String begartAv,
    Instant begart,
    Optional<LocalDate> betalt,
    Optional<Avskrivet> avskrivet) {

  public enum Status {
    BEGART,
    BETALT,
    AVSKRIVET
  }

  /** Att kravet är avskrivet: beslutets dag, vem som beslutade och varför. */
  public record Avskrivet(LocalDate dag, String beslutatAv, String skal) {}

  public boolean arObetalt() {
    return status == Status.BEGART;
  }
}
