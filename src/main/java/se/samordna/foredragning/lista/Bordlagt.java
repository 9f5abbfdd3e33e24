package se.samordna.foredragning.lista;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.samordna.mote.Punktslag;

/**
 * En punkt som styrelsen bordlagt eller inte hann med, och som inte står på någon ny lista.
 *
 * @param dag sammanträdet då den senast stod på en lista
 * @param paragraf bordläggningens; tomt när den lämnades utan beslut
 * @param budgetversion budgeten den gällde
 * @param start insatsens första dag enligt ansökan
 */
public record Bordlagt(
    UUID punkt,
    String rubrik,
    Punktslag slag,
    Optional<UUID> arende,
    LocalDate dag,
    Optional<Integer> paragraf,
    Optional<UUID> budgetversion,
    Optional<LocalDate> start) {

  /** Sätts upp med sin rubrik: ärenden och ändringar har egna listor över det som är klart. */
  public boolean arFri() {
    return slag != Punktslag.ARENDE && slag != Punktslag.ANDRING;
  }
}
