package se.samordna.budget.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * En punkt på en föredragningslista som bär en version.
 *
 * @param dag sammanträdets dag
 * @param utfall hur punkten avgjordes; tomt när den inte är avgjord
 * @param paragraf beslutets nummer i årets följd
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Versionspunkt(
    UUID sammantradeId,
    UUID punkt,
    String rubrik,
    LocalDate dag,
    boolean offentligt,
    Optional<String> utfall,
    Optional<Integer> paragraf,
    Optional<UUID> beslutId) {

  boolean avgjord() {
    return utfall.isPresent();
  }

  boolean bifallen() {
    return utfall.filter("bifall"::equals).isPresent();
  }
}
