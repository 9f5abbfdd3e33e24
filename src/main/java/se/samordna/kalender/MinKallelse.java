package se.samordna.kalender;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Ett kommande sammanträde som jag hör till.
 *
 * @param som {@code ledamot} eller {@code ersattare}
 * @param forLedamot den jag går in för, när jag är kallad som ersättare
 * @param oppen mitt svar tas emot
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record MinKallelse(
    UUID sammantradeId,
    Instant tid,
    LocalDate dag,
    String plats,
    String slag,
    String som,
    Kallelselage lage,
    Optional<String> forLedamot,
    Optional<String> skal,
    boolean installt,
    boolean oppen,
    LocalDate kallelseSenast,
    LocalDate handlingarSenast) {

  /** Jag har något att svara på. */
  public boolean vantarPaMig() {
    return oppen && (lage == Kallelselage.OBESVARAD || lage == Kallelselage.KALLAD);
  }
}
