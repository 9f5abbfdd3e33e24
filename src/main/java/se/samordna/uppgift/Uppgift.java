package se.samordna.uppgift;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.UppgiftId;

/**
 * En uppgift i inkorgen.
 *
 * @param typ uppgiftens typ, samma som elementets id i ritningen
 * @param medlem den medlem uppgiften gäller, för {@code godkann_ansokan}, {@code yttra} och de
 *     uppgifter som hör till huvudmannen
 * @param varv ärendets varv när uppgiften kom
 */
public record Uppgift(
    UppgiftId id,
    ArendeId arende,
    String typ,
    String rubrik,
    String roll,
    Optional<String> medlem,
    Optional<LocalDate> frist,
    Optional<String> tilldelad,
    Status status,
    int varv,
    int version,
    Instant skapad) {

  public enum Status {
    OPPEN,
    KLAR,
    BORTA
  }
}
