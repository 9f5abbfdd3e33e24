package se.samordna.ansokan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.HandlingId;
import se.samordna.identitet.Aktor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** De inlämnade versionerna: det enda av ansökan som andra än de sökande läser. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VersionStore {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  VersionStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  }

  int nasta(ArendeId arende) {
    return jdbc.sql(
            "select coalesce(max(nr), 0) + 1 from ansokansversion where arende_id = :arende")
        .param("arende", arende.varde())
        .query(Integer.class)
        .single();
  }

  void spara(ArendeId arende, Utkast version, HandlingId handling, Aktor aktor, Instant nu) {
    jdbc.sql(
            """
            insert into ansokansversion (forbund, arende_id, nr, innehall, handling_id, inlamnad,
              inlamnad_av)
            values (:forbund, :arende, :nr, :innehall::jsonb, :handling, :nu, :av)
            """)
        .param("forbund", aktor.forbund())
        .param("arende", arende.varde())
        .param("nr", version.version())
        .param("innehall", json.writeValueAsString(version.ansokan()))
        .param("handling", handling.varde())
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("av", aktor.anvandare())
        .update();
  }

  /** Den version som gällde vid tidpunkten. */
  Optional<Utkast> gallde(ArendeId arende, Instant tid) {
    return jdbc.sql(
            """
            select nr, innehall from ansokansversion
            where arende_id = :arende and inlamnad <= :tid
            order by nr desc limit 1
            """)
        .param("arende", arende.varde())
        .param("tid", tid.atOffset(ZoneOffset.UTC))
        .query(this::rad)
        .optional();
  }

  private Utkast rad(ResultSet rad, int nr) throws SQLException {
    return new Utkast(rad.getInt("nr"), json.readValue(rad.getString("innehall"), Ansokan.class));
  }

  Optional<Utkast> senaste(ArendeId arende) {
    return jdbc.sql(
            """
            select nr, innehall from ansokansversion where arende_id = :arende
            order by nr desc limit 1
            """)
        .param("arende", arende.varde())
        .query(this::rad)
        .optional();
  }
}
