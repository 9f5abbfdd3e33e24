package se.samordna.insats;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * En lämnad rapport.
 *
 * @param period vilken tid rapporten gäller, i ord
 * @param forSokande lämnad av förbundschefen för huvudmannens räkning sedan fristen gått ut
 * @param galler tiden den gäller; tom för en äldre rapport
 * @param kompletterasSenast ny dag för en rapport som ska kompletteras
 * @param utfall tomt tills den granskats
 * @param granskadAv namnet på den som godkände den eller lämnade tillbaka den
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Rapport(
    UUID rapportId,
    int nummer,
    Rapportslag slag,
    String period,
    String text,
    List<Indikator> indikatorer,
    Instant lamnad,
    String lamnadAv,
    boolean forSokande,
    Optional<Rapportutfall> utfall,
    String kommentar,
    Optional<Rapportperiod> galler,
    Optional<LocalDate> kompletterasSenast,
    Optional<String> granskadAv) {

  public Rapport {
    indikatorer = List.copyOf(indikatorer);
  }

  /** Sant för en rapport som lämnats tillbaka och ska skrivas om. */
  public boolean skaKompletteras() {
    return utfall.filter(Rapportutfall.KOMPLETTERA::equals).isPresent();
  }

  /** Ett mått: ett tal om insatsen, aldrig om en person (R4). */
  public record Indikator(String namn, String varde) {

    public Indikator(@Nullable String namn, @Nullable String varde) {
      this.namn = Objects.requireNonNullElse(namn, "");
      this.varde = Objects.requireNonNullElse(varde, "");
    }
  }
}
