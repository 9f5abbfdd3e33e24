package se.samordna.rekvisition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;

/**
 * Något som återstår att reglera innan insatsen kan avslutas.
 *
 * @param ar året beloppet gäller
 * @param id rekvisitionen, återkravet eller medfinansieringen
 * @param text vad som återstår
 * @param hur vad man gör åt det
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Regleringspost(
    Slag slag,
    Optional<Integer> ar,
    Optional<Belopp> belopp,
    Optional<UUID> id,
    String text,
    String hur) {

  public enum Slag {
    OUTNYTTJAT,
    MEDFINANSIERING,
    REKVISITION,
    ATERKRAV,
    RAPPORT
  }
}
