package se.samordna.processmotor;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;

/** Avvikelserna: en rad per sak, räknad varje gång den ses. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AvvikelseStore {

  private final JdbcClient jdbc;
  private final Klocka klocka;

  AvvikelseStore(JdbcClient jdbc, Klocka klocka) {
    this.jdbc = jdbc;
    this.klocka = klocka;
  }

  int notera(Avvikelse.Slag slag, String nyckel, Jobb jobb, Mening text) {
    return notera(slag, nyckel, jobb.forbund(), Optional.of(jobb.arende()), text);
  }

  /** Noterar och svarar med hur många gånger saken setts. */
  int notera(
      Avvikelse.Slag slag, String nyckel, String forbund, Optional<ArendeId> arende, Mening text) {
    return jdbc.sql(
            """
            insert into avvikelse (slag, nyckel, forbund, arende_id, text, forst, senast)
            values (:slag, :nyckel, :forbund, :arende, :text, :nu, :nu)
            on conflict (slag, nyckel) do update
               set antal = avvikelse.antal + 1, senast = excluded.senast, text = excluded.text
            returning antal
            """)
        .param("slag", slag.name())
        .param("nyckel", nyckel)
        .param("forbund", forbund)
        .param("arende", arende.map(ArendeId::varde).orElse(null), java.sql.Types.OTHER)
        .param("text", text.svensk())
        .param("nu", klocka.verkligTid().atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }

  List<Avvikelse> senaste(int mest) {
    return jdbc.sql(
            """
            select avvikelse_id, slag, forbund, arende_id, text, antal, forst, senast
              from avvikelse order by senast desc, avvikelse_id desc limit :mest
            """)
        .param("mest", mest)
        .query(
            (rs, nr) ->
                new Avvikelse(
                    rs.getLong("avvikelse_id"),
                    Avvikelse.Slag.valueOf(rs.getString("slag")),
                    rs.getString("forbund"),
                    Optional.ofNullable(rs.getObject("arende_id", UUID.class)),
                    rs.getString("text"),
                    rs.getInt("antal"),
                    rs.getObject("forst", OffsetDateTime.class).toInstant(),
                    rs.getObject("senast", OffsetDateTime.class).toInstant()))
        .list();
  }
}
