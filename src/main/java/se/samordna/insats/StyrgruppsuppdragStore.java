package se.samordna.insats;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.forordnanden.Uppdrag;
import se.samordna.forbund.forordnanden.Uppdragskalla;
import se.samordna.identitet.Roll;

/** Vilka som sitter i någon insats styrgrupp, så länge de står där. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StyrgruppsuppdragStore implements Uppdragskalla {

  private final JdbcClient jdbc;

  StyrgruppsuppdragStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Uppdrag> alla() {
    return jdbc
        .sql("select distinct anvandare from styrgruppsperson order by anvandare")
        .query(String.class)
        .list()
        .stream()
        .map(
            p ->
                new Uppdrag(
                    p, Roll.STYRGRUPP, Optional.empty(), Optional.empty(), Optional.empty()))
        .toList();
  }
}
