package se.samordna.beredning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/** Var en medlem är i beredningen. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Medlemsyttrande(
    String medlem,
    String namn,
    Tillstand tillstand,
    Optional<Yttrandeutfall> utfall,
    Optional<String> motivering,
    Optional<String> aktor,
    Optional<Instant> tid) {

  public enum Tillstand {
    VANTAR,
    YTTRAT,
    JAV
  }

  static Medlemsyttrande vantar(String medlem, String namn) {
    return new Medlemsyttrande(
        medlem,
        namn,
        Tillstand.VANTAR,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Medlemsyttrande av(String namn, YttrandeStore.Lamnat y) {
    return new Medlemsyttrande(
        y.medlem(),
        namn,
        y.utfall().isPresent() ? Tillstand.YTTRAT : Tillstand.JAV,
        y.utfall(),
        Optional.of(y.motivering()).filter(m -> !m.isEmpty()),
        Optional.of(y.aktor()),
        Optional.of(y.tid()));
  }
}
