package se.samordna.insats;

import org.springframework.stereotype.Component;
import se.samordna.arende.Insyn;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;

/**
 * En övertagen insats har varken beretts eller legat på en föredragningslista här, men styrelsen
 * beslutade om den och gruppen beredde den: de ser den som de insatser som gått hela vägen.
 */
@Component
class Overtagandeinsyn implements Insyn {

  private static final String OVERTAGEN =
      """
      exists (
        select 1 from insats oi
         where oi.forbund = a.forbund and oi.arende_id = a.arende_id
           and oi.tidigare_beslut is not null)
      """;

  @Override
  public String villkor(Aktor aktor) {
    return aktor.har(Roll.STYRELSE, Roll.PRESIDIUM, Roll.BEREDNING) ? OVERTAGEN : "false";
  }
}
