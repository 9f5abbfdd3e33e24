package se.samordna.arende;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;

/**
 * Idéworkshopens minnesanteckning.
 *
 * @param utfall så som det skrevs; {@link #utfallet} är det granskade
 */
public record Ideworkshop(
    int version,
    Optional<LocalDate> datum,
    List<String> deltagare,
    String anteckning,
    String utfall) {

  private static final int FLEST_DELTAGARE = 100;
  private static final int NAMN_LANGST = 200;
  private static final int ANTECKNING_LANGST = 20_000;

  public Ideworkshop(
      int version,
      Optional<LocalDate> datum,
      @Nullable List<String> deltagare,
      @Nullable String anteckning,
      @Nullable String utfall) {
    this.version = version;
    this.datum = datum;
    this.deltagare = utanTomma(Objects.requireNonNullElse(deltagare, List.of()));
    this.anteckning = Objects.requireNonNullElse(anteckning, "").strip();
    this.utfall = Objects.requireNonNullElse(utfall, "");
  }

  Optional<Ideutfall> utfallet() {
    return Kod.tolka(Ideutfall.class, utfall);
  }

  private static List<String> utanTomma(List<String> namn) {
    return namn.stream().filter(Objects::nonNull).map(String::strip).toList();
  }

  /**
   * Alla fel på en gång.
   *
   * @param idag en workshop antecknas när den har hållits, aldrig i förväg
   */
  Granskning granska(LocalDate idag) {
    Granskning granskning = new Granskning();
    granskning.krav(datum.isPresent(), "datum", "saknas", Mening.av("saknas_2"));
    datum.ifPresent(
        d ->
            granskning
                .dag("datum", d)
                .krav(!d.isAfter(idag), "datum", "framtida_dag", Mening.av("framtida_dag_6")));
    granskning.antal("deltagare", deltagare, FLEST_DELTAGARE);
    for (int i = 0; i < deltagare.size(); i++) {
      granskning.obligatorisk("deltagare[" + i + "]", deltagare.get(i), NAMN_LANGST);
    }
    return granskning
        .text("anteckning", anteckning, ANTECKNING_LANGST)
        .krav(utfallet().isPresent(), "utfall", "okant_utfall", Mening.av("okant_utfall"));
  }
}
