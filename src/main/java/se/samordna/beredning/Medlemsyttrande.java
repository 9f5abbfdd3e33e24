package se.samordna.beredning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/**
 * Var en medlem är i beredningen.
 *
 * @param tillstand {@code vantar}, {@code yttrat} eller {@code jav}
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Medlemsyttrande(
    String medlem,
    String namn,
    String tillstand,
    Optional<String> utfall,
    Optional<String> motivering,
    Optional<String> aktor,
    Optional<Instant> tid) {

  static Medlemsyttrande vantar(String medlem, String namn) {
    return new Medlemsyttrande(
        medlem,
        namn,
        "vantar",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Medlemsyttrande av(String namn, YttrandeStore.Lamnat y) {
    boolean jav = y.utfall().equals("jav");
    return new Medlemsyttrande(
        y.medlem(),
        namn,
        jav ? "jav" : "yttrat",
        Optional.of(y.utfall()).filter(u -> !jav),
        Optional.of(y.motivering()).filter(m -> !m.isEmpty()),
        Optional.of(y.aktor()),
        Optional.of(y.tid()));
  }
}
