package se.samordna.forbund.bildande;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Hur långt ett nytt förbund har kommit.
 *
 * @param oppnat när förbundet öppnades för sina sökande; tomt medan det ställs i ordning
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Inforande(Optional<Instant> oppnat, List<Steg> steg) {

  public Inforande {
    steg = List.copyOf(steg);
  }

  /**
   * Ett steg.
   *
   * @param klart inget saknas, eller steget är satt åt sidan
   * @param saknas vad som återstår, i klartext
   * @param skal varför steget är satt åt sidan; tomt när det inte är det
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Steg(
      Startsteg steg, boolean klart, List<String> saknas, Optional<String> skal, String lank) {

    public Steg {
      saknas = List.copyOf(saknas);
    }
  }

  /** Alla steg före det sista är klara. */
  public boolean kanOppnas() {
    return oppnat.isEmpty()
        && steg.stream().filter(s -> s.steg() != Startsteg.OPPNA).allMatch(Steg::klart);
  }

  public long klara() {
    return steg.stream().filter(Steg::klart).count();
  }
}
