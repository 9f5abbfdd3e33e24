package se.samordna.arende;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Kod;

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
    String steg,
    String status,
    String processteg,
    int version) {

  public static Arendesvar av(Arende a) {
    return new Arendesvar(
        a.id().varde(),
        a.diarienummer(),
        a.rubrik(),
        Kod.av(a.steg()),
        Kod.av(a.status()),
        a.processteg(),
        a.version());
  }
}
