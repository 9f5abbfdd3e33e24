package se.samordna.forbund;

import java.util.List;
import java.util.Optional;

/**
 * Förbundet med sina medlemmar.
 *
 * @param enhet kr eller tkr, så som budgeten skrivs
 * @param oppnat förbundet tar emot idéer och visas offentligt; innan dess ställs det i ordning
 */
public record Forbund(
    String kod,
    String namn,
    Optional<String> organisationsnummer,
    String processvariant,
    String enhet,
    boolean oppnat,
    List<Medlem> medlemmar) {

  public Forbund {
    medlemmar = List.copyOf(medlemmar);
  }
}
