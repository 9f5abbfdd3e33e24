package se.samordna.utfall;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.identitet.Inloggad;
import se.samordna.plan.Slag;

/** Budgetens poster och förbundets egna uppgifter, så mycket som byråns filer behöver. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PostList {

  /** Den som filen gäller. */
  record Forbundet(String namn, Optional<String> organisationsnummer) {}

  private final JdbcClient jdbc;

  PostList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<UUID, Bildbygge.Post> alla() {
    return jdbc
        .sql("select rad_id, slag, namn from budgetpost where forbund = :forbund")
        .param("forbund", Inloggad.aktor().forbund())
        .query(
            (rs, n) ->
                Map.entry(
                    rs.getObject("rad_id", UUID.class),
                    new Bildbygge.Post(new Slag(rs.getString("slag")), rs.getString("namn"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Forbundet forbundet() {
    return jdbc.sql("select namn, organisationsnummer from forbund where kod = :forbund")
        .param("forbund", Inloggad.aktor().forbund())
        .query(
            (rs, n) ->
                new Forbundet(
                    rs.getString("namn"), Optional.ofNullable(rs.getString("organisationsnummer"))))
        .single();
  }
}
