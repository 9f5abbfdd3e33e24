package se.samordna.arende;

import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Aktor;

/**
 * Om något annat än registrets roller ger aktören insyn i ett ärende; samma villkor som i listan.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Annaninsyn {

  private final JdbcClient jdbc;
  private final ObjectProvider<Insyn> insyn;

  Annaninsyn(JdbcClient jdbc, ObjectProvider<Insyn> insyn) {
    this.jdbc = jdbc;
    this.insyn = insyn;
  }

  public boolean har(Aktor aktor, ArendeId arende) {
    String villkor =
        insyn
            .orderedStream()
            .map(i -> "(" + i.villkor(aktor) + ")")
            .collect(Collectors.joining(" or "));
    return jdbc.sql(
            "select exists (select 1 from arende a where a.arende_id = :arende and ("
                + villkor
                + "))")
        .param("arende", arende.varde())
        .param("anvandare", aktor.anvandare())
        .query(Boolean.class)
        .single();
  }
}
