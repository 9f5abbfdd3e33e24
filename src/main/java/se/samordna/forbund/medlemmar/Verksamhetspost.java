package se.samordna.forbund.medlemmar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * En verksamhet så som registret har den.
 *
 * @param personer de som söker för den, under sina användarnamn
 * @param till sista dagen som någon söker för den; tomt tills vidare
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Verksamhetspost(
    UUID verksamhetId,
    String namn,
    String medlem,
    List<String> personer,
    Optional<LocalDate> till,
    int version) {

  public Verksamhetspost {
    personer = List.copyOf(personer);
  }

  /** Någon kan söka för den den dagen. */
  public boolean galler(LocalDate dag) {
    return till.filter(t -> t.isBefore(dag)).isEmpty();
  }
}
