package se.samordna.forbund;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Förbundsordningens versioner. En version som börjat gälla skrivs aldrig om. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OrdningStore {

  /** En rad så som den ligger. */
  record Rad(LocalDate fran, int version, Ordning ordning) {}

  private final JdbcClient jdbc;
  private final JsonMapper json;

  OrdningStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Versionerna, senast först. */
  List<Rad> alla() {
    return jdbc.sql("select fran, version, ordning::text from forbundsordning order by fran desc")
        .query(
            (rad, nr) ->
                new Rad(
                    rad.getObject("fran", LocalDate.class),
                    rad.getInt("version"),
                    json.readValue(rad.getString("ordning"), Ordning.class)))
        .list();
  }

  /** Falskt när dagen redan har en version. */
  boolean laggTill(String forbund, LocalDate fran, Ordning ordning) {
    return jdbc.sql(
                """
                insert into forbundsordning (forbund, fran, ordning)
                values (:forbund, :fran, :ordning::jsonb) on conflict (forbund, fran) do nothing
                """)
            .param("forbund", forbund)
            .param("fran", fran)
            .param("ordning", text(fran, ordning))
            .update()
        == 1;
  }

  /** Ersätter en version som inte börjat gälla; falskt när någon annan hunnit före. */
  boolean ersatt(LocalDate fran, int version, Ordning ordning) {
    return jdbc.sql(
                """
                update forbundsordning set ordning = :ordning::jsonb, version = version + 1
                where fran = :fran and version = :version
                """)
            .param("ordning", text(fran, ordning))
            .param("fran", fran)
            .param("version", version)
            .update()
        == 1;
  }

  /** Det som en annan utgåva av programmet skrivit och vi inte känner står kvar. */
  private String text(LocalDate fran, Ordning ordning) {
    ObjectNode rad =
        jdbc.sql(
                "select ordning::text from forbundsordning where fran <= :fran"
                    + " order by fran desc limit 1")
            .param("fran", fran)
            .query(String.class)
            .optional()
            .map(t -> (ObjectNode) json.readTree(t))
            .orElseGet(json::createObjectNode);
    for (var del : Ordning.class.getRecordComponents()) {
      rad.remove(del.getName());
    }
    for (Map.Entry<String, JsonNode> falt : json.<JsonNode>valueToTree(ordning).properties()) {
      rad.set(falt.getKey(), falt.getValue());
    }
    return rad.toString();
  }
}
