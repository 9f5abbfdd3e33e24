package se.samordna.sammantrade;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Huvudtal;
import se.samordna.budget.Ibuppgift;
import se.samordna.budget.version.Varning;
import se.samordna.budget.version.Versionssida;

/**
 * Budgetversionen på en punkt: huvudtalen per år och det som saknas (R20, R21). Belopp i öre.
 *
 * @param nummer versionens löpnummer i förbundet
 * @param ib vad första årets IB är, när någon har sagt det
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Budgetversionsvy(
    UUID id,
    long nummer,
    String status,
    String enhet,
    Optional<String> ib,
    List<Ar> ar,
    List<Varning> varningar) {

  /** Ett års huvudtal. */
  public record Ar(int ar, @JsonUnwrapped Huvudtal tal) {

    static Ar av(Budgetblad b) {
      return new Ar(b.ar(), Huvudtal.av(b));
    }
  }

  static Budgetversionsvy av(Versionssida v) {
    return new Budgetversionsvy(
        v.rad().id(),
        v.rad().nummer(),
        v.rad().status(),
        v.rad().enhet(),
        v.ib().map(Ibuppgift::text),
        v.blad().stream().map(Ar::av).toList(),
        v.varningar());
  }
}
