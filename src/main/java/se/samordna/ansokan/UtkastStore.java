package se.samordna.ansokan;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Aktor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Utkasten. Radskyddet visar dem bara för ärendets sökande (R30). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UtkastStore {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  UtkastStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    // Ett utkast från före en ändring av formuläret ska gå att läsa.
    this.json = json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  }

  void oppna(ArendeId arende, Ansokan ansokan, Aktor aktor, Instant nu) {
    jdbc.sql(
            """
            insert into utkast (forbund, arende_id, innehall, andrad, andrad_av)
            values (:forbund, :arende, :innehall::jsonb, :nu, :av)
            """)
        .param("forbund", aktor.forbund())
        .param("arende", arende.varde())
        .param("innehall", json.writeValueAsString(ansokan))
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("av", aktor.anvandare())
        .update();
  }

  Optional<Utkast> hitta(ArendeId arende) {
    return jdbc.sql("select version, innehall from utkast where arende_id = :arende")
        .param("arende", arende.varde())
        .query(
            (rad, nr) ->
                new Utkast(
                    rad.getInt("version"),
                    json.readValue(rad.getString("innehall"), Ansokan.class)))
        .optional();
  }

  /** Sant om versionen fortfarande gällde och raden är sparad. */
  boolean spara(ArendeId arende, Utkast utkast, Aktor aktor, Instant nu) {
    return jdbc.sql(
                """
                update utkast set innehall = :innehall::jsonb, version = version + 1, andrad = :nu,
                  andrad_av = :av
                where arende_id = :arende and version = :version
                """)
            .param("arende", arende.varde())
            .param("version", utkast.version())
            .param("innehall", json.writeValueAsString(utkast.ansokan()))
            .param("nu", nu.atOffset(ZoneOffset.UTC))
            .param("av", aktor.anvandare())
            .update()
        == 1;
  }
}
