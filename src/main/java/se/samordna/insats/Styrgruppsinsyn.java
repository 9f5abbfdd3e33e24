package se.samordna.insats;

import org.springframework.stereotype.Component;
import se.samordna.arende.Insyn;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;

/** Styrgruppens insyn: den som sitter i insatsens styrgrupp ser ärendet. */
@Component
class Styrgruppsinsyn implements Insyn {

  private static final String I_STYRGRUPPEN =
      """
      exists (
        select 1 from insats si
        join styrgruppsperson sp on sp.forbund = si.forbund and sp.insats_id = si.insats_id
        where si.forbund = a.forbund and si.arende_id = a.arende_id and sp.anvandare = :anvandare)
      """;

  @Override
  public String villkor(Aktor aktor) {
    return aktor.har(Roll.STYRGRUPP) ? I_STYRGRUPPEN : "false";
  }
}
