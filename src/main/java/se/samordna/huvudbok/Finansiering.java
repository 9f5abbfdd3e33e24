package se.samordna.huvudbok;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Kod;

/**
 * En rad i hur ett beslut betalas (R22): år, belopp och varifrån.
 *
 * @param kalla vad det tas ur; tomt när det inte är valt
 * @param radId budgetraden; krävs för {@code BUDGETRAD} och {@code FRI_RAM}, valfri för {@code
 *     EGET_KAPITAL} (utan den skapas en rad under ärendets rubrik)
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Finansiering(
    int ar,
    Belopp belopp,
    @JsonProperty("finansiering") Optional<Kalla> kalla,
    Optional<UUID> radId) {

  public enum Kalla {
    BUDGETRAD,
    FRI_RAM,
    EGET_KAPITAL;

    public String kod() {
      return Kod.av(this);
    }
  }
}
