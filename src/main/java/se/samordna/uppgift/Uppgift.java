package se.samordna.uppgift;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.UppgiftId;
import se.samordna.processmotor.Uppgiftsroll;

/**
 * En uppgift i inkorgen.
 *
 * @param typ uppgiftens typ, samma som elementets id i ritningen
 * @param medlem den medlem uppgiften gäller, för {@code godkann_ansokan}, {@code yttra} och de
 *     uppgifter som hör till huvudmannen
 * @param varv ärendets varv när uppgiften kom
 * @param avser det som skiljer den från andra av samma typ: vems yttrande, vilken rapport
 */
public record Uppgift(
    UppgiftId id,
    ArendeId arende,
    String typ,
    String rubrik,
    Uppgiftsroll roll,
    Optional<String> medlem,
    Optional<LocalDate> frist,
    Optional<String> tilldelad,
    Status status,
    int varv,
    int version,
    Instant skapad,
    Optional<Mening> avser) {

  Uppgift avser(Optional<Mening> vad) {
    return new Uppgift(
        id, arende, typ, rubrik, roll, medlem, frist, tilldelad, status, varv, version, skapad,
        vad);
  }

  /** Uppgiften utan den som tagit den. */
  Uppgift slappt() {
    return new Uppgift(
        id,
        arende,
        typ,
        rubrik,
        roll,
        medlem,
        frist,
        Optional.empty(),
        status,
        varv,
        version,
        skapad,
        avser);
  }

  public enum Status {
    OPPEN,
    KLAR,
    BORTA
  }
}
