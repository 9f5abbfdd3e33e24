package se.samordna.forbund.forordnanden;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import se.samordna.identitet.Roll;

/**
 * Något en person gör i förbundet, med rollen det ger: en plats, en verksamhet, ett förordnande
 * eller en insats styrgrupp.
 *
 * @param medlem den medlem som uppdraget är för; tomt när det är förbundets eget
 * @param fran tomt: så länge någon minns
 * @param till den sista dagen; tomt tills vidare
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Uppdrag(
    @JsonIgnore String anvandare,
    Roll roll,
    Optional<String> medlem,
    Optional<LocalDate> fran,
    Optional<LocalDate> till) {

  /** Gäller den dagen. */
  public boolean galler(LocalDate dag) {
    return fran.filter(dag::isBefore).isEmpty() && till.filter(dag::isAfter).isEmpty();
  }

  /** Börjar efter den dagen; det som togs tillbaka innan det började kommer aldrig. */
  public boolean kommer(LocalDate dag) {
    return fran.filter(f -> dag.isBefore(f) && till.filter(f::isAfter).isEmpty()).isPresent();
  }
}
