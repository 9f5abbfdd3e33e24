package se.samordna.konto;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samordna.forbund.forordnanden.Uppdrag;

/**
 * Ett konto så som den som sköter dem ser det.
 *
 * @param roller uppdragen som gäller i dag; {@code kommande} börjar senare
 * @param senastInne när personen senast loggade in i förbundet
 * @param fel varför inloggningstjänsten inte är i takt; tomt när den är det
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Kontobild(
    String anvandare,
    String namn,
    String epost,
    Kontolage lage,
    List<Uppdrag> roller,
    List<Uppdrag> kommande,
    Instant inbjuden,
    String inbjudenAv,
    boolean brevetHarGatt,
    Optional<Instant> senastInne,
    String fel) {

  public Kontobild {
    roller = List.copyOf(roller);
    kommande = List.copyOf(kommande);
  }
}
