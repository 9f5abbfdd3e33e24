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
 * @param utfall {@code pagar}, {@code lamnad}, {@code forfallen} eller {@code avbruten} med ärendet
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
    String utfall,
    Optional<String> svarAv,
    Optional<Instant> svarad) {

  public boolean pagar() {
    return utfall.equals("pagar");
  }

  public boolean arLamnad() {
    return utfall.equals("lamnad");
  }
}
