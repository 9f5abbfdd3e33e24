package se.samordna.insats;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.InsatsId;
import se.samordna.identitet.Aktor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lämnade rapporter och deras granskning. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RapportStore {

  private static final TypeReference<List<Rapport.Indikator>> INDIKATORER =
      new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  RapportStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  List<Rapport> lista(InsatsId insats) {
    return jdbc.sql("select * from rapport where insats_id = :insats order by nummer")
        .param("insats", insats.varde())
        .query(this::rad)
        .list();
  }

  void spara(InsatsId insats, Rapport r, Aktor aktor) {
    jdbc.sql(
            """
            insert into rapport (forbund, rapport_id, insats_id, nummer, slag, period, text,
                                 indikatorer, lamnad, lamnad_av, for_sokande)
            values (:forbund, :id, :insats, :nummer, :slag, :period, :text, :indikatorer::jsonb,
                    :lamnad, :lamnadAv, :forSokande)
            """)
        .param("forbund", aktor.forbund())
        .param("id", r.rapportId())
        .param("insats", insats.varde())
        .param("nummer", r.nummer())
        .param("slag", r.slag())
        .param("period", r.period())
        .param("text", r.text())
        .param("indikatorer", json.writeValueAsString(r.indikatorer()))
        .param("lamnad", r.lamnad().atOffset(ZoneOffset.UTC))
        .param("lamnadAv", r.lamnadAv())
        .param("forSokande", r.forSokande())
        .update();
  }

  void granska(UUID rapport, String utfall, String kommentar, Aktor aktor, Instant nu) {
    jdbc.sql(
            """
            update rapport set utfall = :utfall, kommentar = :kommentar, granskad = :nu,
                               granskad_av = :av
            where rapport_id = :id
            """)
        .param("id", rapport)
        .param("utfall", utfall)
        .param("kommentar", kommentar)
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("av", aktor.anvandare())
        .update();
  }

  private Rapport rad(ResultSet rad, int nr) throws SQLException {
    return new Rapport(
        rad.getObject("rapport_id", UUID.class),
        rad.getInt("nummer"),
        rad.getString("slag"),
        rad.getString("period"),
        rad.getString("text"),
        json.readValue(rad.getString("indikatorer"), INDIKATORER),
        rad.getObject("lamnad", OffsetDateTime.class).toInstant(),
        rad.getString("lamnad_av"),
        rad.getBoolean("for_sokande"),
        Optional.of(rad.getString("utfall")).filter(u -> !u.isEmpty()),
        rad.getString("kommentar"));
  }
}
