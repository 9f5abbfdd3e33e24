package se.samordna.arende;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;

/**
 * Var ärendet står när en uppgift är slutförd, med samma fältnamn och koder som i ärendelistan.
 *
 * @param version ärendets version efter handlingen
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Arendesvar(
    UUID arendeId,
    Optional<String> diarienummer,
    String rubrik,
    Arende.Steg steg,
    Arende.Status status,
    String processteg,
    int version) {

  public static Arendesvar av(Arende a) {
    return new Arendesvar(
        a.id().varde(),
        a.diarienummer(),
        a.rubrik(),
        a.steg(),
        a.status(),
        a.processteg(),
        a.version());
  }
}
