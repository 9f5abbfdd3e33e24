package se.samordna.forbund.forordnanden;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Det någon är utsedd till utan att det är en plats eller en verksamhet, från en dag.
 *
 * @param till den sista dagen; dagen före den första när det togs tillbaka och aldrig gällde
 * @param skal varför det avslutades; tomt så länge ingen avslutat det
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Forordnande(
    @JsonProperty("forordnandeId") UUID id,
    @JsonProperty("person") String anvandare,
    String namn,
    Forordnanderoll roll,
    LocalDate fran,
    Optional<LocalDate> till,
    String skal) {

  /** Gäller den dagen. */
  public boolean gallde(LocalDate dag) {
    return !dag.isBefore(fran) && !harSlutat(dag);
  }

  /** Sista dagen är förbi den dagen. */
  public boolean harSlutat(LocalDate dag) {
    return till.filter(t -> t.isBefore(dag)).isPresent();
  }

  /** Har någon dag gemensam med tiden. */
  boolean krockar(LocalDate annanFran, Optional<LocalDate> annanTill) {
    return till.map(t -> !t.isBefore(annanFran) && !t.isBefore(fran)).orElse(true)
        && annanTill.map(t -> !t.isBefore(fran)).orElse(true);
  }

  /** Avslutat efter {@code sistaDag}; ett som inte börjat tas tillbaka. */
  Forordnande avslutat(LocalDate sistaDag, String varfor) {
    LocalDate slut = sistaDag.isBefore(fran) ? fran.minusDays(1) : sistaDag;
    return new Forordnande(id, anvandare, namn, roll, fran, Optional.of(slut), varfor);
  }
}
