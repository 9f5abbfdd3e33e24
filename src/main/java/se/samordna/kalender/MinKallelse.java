package se.samordna.kalender;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.samordna.forbund.Plats;
import se.samordna.mote.Moteslag;

/**
 * Ett kommande sammanträde som jag hör till.
 *
 * @param som vad jag är kallad som
 * @param forLedamot den jag går in för, när jag är kallad som ersättare
 * @param oppen mitt svar tas emot
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record MinKallelse(
    UUID sammantradeId,
    Instant tid,
    LocalDate dag,
    String plats,
    Moteslag slag,
    Plats.Slag som,
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
