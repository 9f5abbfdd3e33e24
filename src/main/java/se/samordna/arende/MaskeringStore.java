package se.samordna.arende;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Inloggad;

/** Maskeringarna: en i taget per ärende. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MaskeringStore {

  private final JdbcClient jdbc;

  MaskeringStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Maskering> gallande(ArendeId arende) {
    return jdbc.sql("select * from maskering where arende_id = :arende and upphavd is null")
        .param("arende", arende.varde())
        .query(MaskeringStore::rad)
        .optional();
  }

  Map<ArendeId, Maskering> gallande() {
    Map<ArendeId, Maskering> alla = new HashMap<>();
    jdbc.sql("select * from maskering where upphavd is null")
        .query(
            (rad, nr) ->
                alla.put(new ArendeId(rad.getObject("arende_id", UUID.class)), rad(rad, nr)))
        .list();
    return alla;
  }

  void upphav(ArendeId arende, Instant nu) {
    jdbc.sql(
            """
            update maskering set upphavd = :nu, upphavd_av = :av
             where arende_id = :arende and upphavd is null
            """)
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("av", Inloggad.aktor().anvandare())
        .param("arende", arende.varde())
        .update();
  }

  void spara(ArendeId arende, Maskering m, Instant nu) {
    jdbc.sql(
            """
            insert into maskering (forbund, maskering_id, arende_id, lagrum, dag, publik_rubrik,
                                   tid, antecknad_av)
            values (:forbund, :id, :arende, :lagrum, :dag, :rubrik, :tid, :av)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", UUID.randomUUID())
        .param("arende", arende.varde())
        .param("lagrum", m.lagrum())
        .param("dag", m.dag())
        .param("rubrik", m.publikRubrik())
        .param("tid", nu.atOffset(ZoneOffset.UTC))
        .param("av", Inloggad.aktor().anvandare())
        .update();
  }

  private static Maskering rad(ResultSet rad, int nr) throws SQLException {
    return new Maskering(
        rad.getString("lagrum"),
        rad.getObject("dag", LocalDate.class),
        rad.getString("publik_rubrik"));
  }
}
