package se.samordna.insats;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Insyn;
import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;

/**
 * En övertagen insats har varken beretts eller legat på en föredragningslista här, men styrelsen
 * beslutade om den och gruppen beredde den: de ser den som de insatser som gått hela vägen.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Overtagandeinsyn implements Insyn {

  private static final String OVERTAGEN =
      """
      exists (
        select 1 from insats oi
         where oi.forbund = a.forbund and oi.arende_id = a.arende_id
           and oi.tidigare_beslut is not null)
      """;

  private final JdbcClient jdbc;

  Overtagandeinsyn(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean far(Aktor aktor, ArendeId arende) {
    return jdbc.sql(
            "select exists (select 1 from arende a where a.arende_id = :arende and ("
                + villkor(aktor)
                + "))")
        .param("arende", arende.varde())
        .query(Boolean.class)
        .single();
  }

  @Override
  public String villkor(Aktor aktor) {
    return aktor.har(Roll.STYRELSE, Roll.PRESIDIUM, Roll.BEREDNING) ? OVERTAGEN : "false";
  }
}
