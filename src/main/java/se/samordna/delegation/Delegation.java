package se.samordna.delegation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;

/**
 * En rad i delegationsordningen.
 *
 * @param nummer löpande i förbundet
 * @param grupp den grupp av ärenden som delegationen gäller
 * @param beloppsgrans högsta belopp per beslut; tomt när delegationen inte har någon gräns
 * @param grund styrelsens beslut om delegationen
 * @param till sista dagen; tomt tills vidare
 * @param aterkalladSkal varför den återkallats, när den har det
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Delegation(
    UUID delegationId,
    int nummer,
    String grupp,
    Mottagare mottagare,
    Optional<Belopp> beloppsgrans,
    String villkor,
    String grund,
    LocalDate fran,
    Optional<LocalDate> till,
    Optional<String> aterkalladSkal,
    int version) {

  /** Sant när delegationen gäller den dagen. */
  public boolean galler(LocalDate dag) {
    return !dag.isBefore(fran) && till.filter(t -> dag.isAfter(t)).isEmpty();
  }
}
