package se.samordna.delegation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;

/**
 * Den som får besluta på delegation: en tjänsteman genom sin roll, eller en förtroendevald som
 * person. Aldrig ett organ: presidiet bereder men beslutar inte (R10).
 *
 * @param roll forbundschef, administrator eller ekonom
 * @param person användarnamnet på en ledamot eller ersättare
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Mottagare(Optional<String> roll, Optional<String> person) {

  /** De tjänstemannaroller som kan få delegation. */
  public static final List<Roll> ROLLER =
      List.of(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR, Roll.EKONOM);

  public static Mottagare roll(Roll roll) {
    return new Mottagare(Optional.of(Kod.av(roll)), Optional.empty());
  }

  public static Mottagare person(String anvandare) {
    return new Mottagare(Optional.empty(), Optional.of(anvandare));
  }

  static Mottagare lagrad(@Nullable String roll, @Nullable String person) {
    return new Mottagare(Optional.ofNullable(roll), Optional.ofNullable(person));
  }

  /** Sant när aktören är den som delegationen gäller. */
  boolean ar(Aktor aktor) {
    return person.filter(p -> p.equals(aktor.anvandare())).isPresent()
        || roll.flatMap(Roll::av).filter(aktor::har).isPresent();
  }
}
