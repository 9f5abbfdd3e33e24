package se.samordna.insats;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Insyn;
import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;

/** Styrgruppens insyn: den som sitter i insatsens styrgrupp ser ärendet. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Styrgruppsinsyn implements Insyn {

  private static final String I_STYRGRUPPEN =
      """
      exists (
        select 1 from insats si
        join styrgruppsperson sp on sp.forbund = si.forbund and sp.insats_id = si.insats_id
        where si.forbund = a.forbund and si.arende_id = a.arende_id and sp.anvandare = :anvandare)
      """;

  private final JdbcClient jdbc;

  Styrgruppsinsyn(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean far(Aktor aktor, ArendeId arende) {
    return jdbc.sql(
            "select exists (select 1 from arende a where a.arende_id = :arende and ("
                + villkor(aktor)
                + "))")
        .param("arende", arende.varde())
        .param("anvandare", aktor.anvandare())
        .query(Boolean.class)
        .single();
  }

  @Override
  public String villkor(Aktor aktor) {
    return aktor.har(Roll.STYRGRUPP) ? I_STYRGRUPPEN : "false";
  }
}
