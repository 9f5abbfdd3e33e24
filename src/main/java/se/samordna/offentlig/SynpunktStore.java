package se.samordna.offentlig;

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
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Inloggad;

/** Synpunkterna på tillgängligheten. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SynpunktStore {

  private final JdbcClient jdbc;

  SynpunktStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void spara(String text, String kontakt, String sida, Instant nu) {
    jdbc.sql(
            """
            insert into tillganglighetssynpunkt (forbund, synpunkt_id, text, kontakt, sida, tid)
            values (:forbund, :id, :text, :kontakt, :sida, :tid)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", UUID.randomUUID())
        .param("text", text)
        .param("kontakt", kontakt)
        .param("sida", sida)
        .param("tid", nu.atOffset(ZoneOffset.UTC))
        .update();
  }

  Sida<Synpunkt> lista(Sida.Begaran sida) {
    List<Synpunkt> rader =
        jdbc.sql(
                """
                select * from tillganglighetssynpunkt
                order by tid desc, synpunkt_id limit :antal offset :forsta
                """)
            .param("antal", sida.antal())
            .param("forsta", sida.forsta())
            .query(SynpunktStore::rad)
            .list();
    long totalt =
        jdbc.sql("select count(*) from tillganglighetssynpunkt").query(Long.class).single();
    return new Sida<>(rader, totalt);
  }

  Optional<Synpunkt> hitta(UUID id) {
    return jdbc.sql("select * from tillganglighetssynpunkt where synpunkt_id = :id")
        .param("id", id)
        .query(SynpunktStore::rad)
        .optional();
  }

  /** Falskt när någon annan hann före. */
  boolean besvara(UUID id, int version, String svar, Instant nu) {
    return jdbc.sql(
                """
                update tillganglighetssynpunkt
                   set svar = :svar, besvarad = :nu, besvarad_av = :av, version = version + 1
                 where synpunkt_id = :id and version = :version
                """)
            .param("svar", svar)
            .param("nu", nu.atOffset(ZoneOffset.UTC))
            .param("av", Inloggad.aktor().anvandare())
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  private static Synpunkt rad(ResultSet rad, int nr) throws SQLException {
    OffsetDateTime besvarad = rad.getObject("besvarad", OffsetDateTime.class);
    return new Synpunkt(
        rad.getObject("synpunkt_id", UUID.class),
        rad.getString("text"),
        rad.getString("kontakt"),
        rad.getString("sida"),
        rad.getObject("tid", OffsetDateTime.class).toInstant(),
        besvarad == null
            ? Optional.empty()
            : Optional.of(
                new Synpunkt.Svaret(
                    rad.getString("svar"), besvarad.toInstant(), rad.getString("besvarad_av"))),
        rad.getInt("version"));
  }
}
