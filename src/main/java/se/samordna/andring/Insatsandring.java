package se.samordna.andring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.sammantrade.Andringsslag;

/**
 * En utförd ändring av en insats. Belopp i ören per år.
 *
 * @param beslutId beslutet den vilar på; saknas för återföring och upphävande
 * @param procent indexuppräkningens procent
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Insatsandring(
    UUID andringId,
    UUID insatsId,
    Andringsslag slag,
    String skal,
    Optional<UUID> beslutId,
    Optional<LocalDate> nyttSlut,
    Optional<BigDecimal> procent,
    List<Arsbelopp> minskat,
    List<Arsbelopp> okat,
    LocalDate dag,
    String gjordAv,
    Instant tid) {

  public Insatsandring {
    minskat = List.copyOf(minskat);
    okat = List.copyOf(okat);
  }
}
