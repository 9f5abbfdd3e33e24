package se.samordna.arende;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * En begäran om komplettering och hur det gick.
 *
 * @param fran uppgiftstypen som frågade: {@code kontrollera} eller {@code samlat_yttrande}
 * @param begardAv namnet på den som frågade
 * @param frist sista dagen, till och med
 * @param svarAv namnet på den som lämnade kompletteringen
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Kompletteringspost(
    int nr,
    String fran,
    String begardAv,
    Instant begard,
    String vad,
    LocalDate frist,
    Utfall utfall,
    Optional<String> svarAv,
    Optional<Instant> svarad) {

  /** Hur det gick. */
  public enum Utfall {
    PAGAR,
    LAMNAD,
    FORFALLEN,
    /** Ärendet gick vidare utan den. */
    AVBRUTEN
  }

  public boolean pagar() {
    return utfall == Utfall.PAGAR;
  }

  public boolean arLamnad() {
    return utfall == Utfall.LAMNAD;
  }
}
