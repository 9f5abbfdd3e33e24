package se.samordna.beredning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Beredningens läge i ett ärende: varje medlems yttrande i den senaste omgången, och gruppens. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Beredningslage(
    List<Medlemsyttrande> yttranden, Optional<LocalDate> frist, Optional<Samlat> samlat) {

  public Beredningslage {
    yttranden = List.copyOf(yttranden);
  }

  /** Gruppens samlade yttrande. */
  public record Samlat(String utfall, String motivering) {}
}
