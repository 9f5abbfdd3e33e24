package se.samordna.kalender;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.samordna.mote.Moteslag;
import se.samordna.mote.Moteslage;

/**
 * Ett sammanträde i kalendern. Inget om vad som tas upp: dagen och platsen är inte hemliga.
 *
 * @param plats tom när platsen återkommer
 * @param sekvens räknas upp av varje ändring som syns i en kalender
 * @param svarsomgang räknas upp när tiden ändras; svaren på kallelsen gäller sin omgång
 * @param andrat när mötet senast ändrades, eller lades upp
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Mote(
    UUID id,
    Instant tid,
    LocalDate dag,
    String plats,
    Moteslag slag,
    boolean offentligt,
    boolean budgetmote,
    boolean oppnat,
    boolean avslutat,
    Optional<Instant> installt,
    String installtSkal,
    int version,
    int sekvens,
    int svarsomgang,
    Instant andrat) {

  public Moteslage lage(LocalDate idag) {
    return Moteslage.av(installt.isPresent(), oppnat, avslutat, dag, idag);
  }

  /** Mötet ska hållas: det är varken inställt eller öppnat. */
  public boolean vantar() {
    return !oppnat && installt.isEmpty();
  }
}
