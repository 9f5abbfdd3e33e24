package se.samordna.sammantrade;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.huvudbok.Beslutspunkt;
import se.samordna.huvudbok.Beslutspunkter;
import se.samordna.identitet.Inloggad;

/** Var besluten bakom huvudbokens verifikationer står. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Beslutslista implements Beslutspunkter {

  private final JdbcClient jdbc;

  Beslutslista(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<UUID, Beslutspunkt> punkter(Collection<UUID> beslut) {
    return jdbc
        .sql(
            """
            select b.beslut_id, b.sammantrade_id, p.ordning, b.paragraf, b.dag
              from beslut b join punkt p on p.forbund = b.forbund and p.punkt_id = b.punkt_id
             where b.forbund = :forbund and b.beslut_id in (:beslut)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("beslut", beslut)
        .query(
            (rs, n) ->
                Map.entry(
                    rs.getObject("beslut_id", UUID.class),
                    new Beslutspunkt(
                        rs.getObject("sammantrade_id", UUID.class),
                        rs.getInt("ordning"),
                        rs.getInt("paragraf"),
                        rs.getObject("dag", LocalDate.class))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
