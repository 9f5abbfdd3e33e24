package se.samordna.beredning;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samordna.huvudbok.Finansiering;

/**
 * En skriven tjänsteskrivelse.
 *
 * @param nr 1 för den första i ärendet; en ny skrivs när ärendet kommer igen
 * @param handlingId dokumentet i läsbar form
 * @param tid när den skrevs, för dem som räknar ordning
 */
public record Tjansteskrivelse(
    int nr,
    String forslag,
    List<Finansiering> belopp,
    List<String> villkor,
    UUID handlingId,
    @JsonIgnore Instant tid) {

  public Tjansteskrivelse {
    belopp = List.copyOf(belopp);
    villkor = List.copyOf(villkor);
  }
}
