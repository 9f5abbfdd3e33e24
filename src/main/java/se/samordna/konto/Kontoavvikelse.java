package se.samordna.konto;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Något som skiljer mellan registret och inloggningstjänsten.
 *
 * @param forbund står där driften läser flera förbunds
 * @param konto användarnamnet i inloggningstjänsten, när kontot finns där
 * @param person användarnamnet i registret, när personen har uppdrag
 * @param saknar grupperna som kontot borde ha
 * @param utover grupperna som det inte borde ha
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Kontoavvikelse(
    Optional<String> forbund,
    Slag slag,
    Optional<String> konto,
    Optional<String> person,
    Optional<String> namn,
    Optional<UUID> kontoId,
    List<String> saknar,
    List<String> utover) {

  /** Vad som skiljer. */
  public enum Slag {
    /** Ett konto i förbundets grupp, utan uppdrag i dag. */
    UTAN_UPPDRAG,
    /** Uppdrag i dag, men inget konto. */
    UTAN_KONTO,
    /** Konto och uppdrag, men andra grupper än uppdragen ger. */
    SKILJER
  }

  /** Det som driften får se: antal och id:n, inga namn. */
  Kontoavvikelse utanNamn(String kod) {
    return new Kontoavvikelse(
        Optional.of(kod),
        slag,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        kontoId,
        List.of(),
        List.of());
  }
}
