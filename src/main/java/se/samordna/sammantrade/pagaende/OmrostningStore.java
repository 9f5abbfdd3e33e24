package se.samordna.sammantrade.pagaende;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Aktor;
import se.samordna.mote.PunktId;
import se.samordna.mote.Utfall;
import se.samordna.sammantrade.Rostning;

/** Omröstningar på skärmarna och rösterna medan de är öppna. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OmrostningStore {

  private final JdbcClient jdbc;

  OmrostningStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void oppna(UUID id, PunktId punkt, NyOmrostning ny, Aktor aktor, Instant nu) {
    jdbc.sql(
            """
            insert into omrostning
              (forbund, omrostning_id, punkt_id, forslag, ja_text, nej_text, oppnad, oppnad_av)
            values (:forbund, :id, :punkt, :forslag, :ja, :nej, :nu, :av)
            """)
        .param("forbund", aktor.forbund())
        .param("id", id)
        .param("punkt", punkt.varde())
        .param("forslag", ny.forslag().kod())
        .param("ja", ny.ja())
        .param("nej", ny.nej())
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("av", aktor.anvandare())
        .update();
  }

  /** Vad den öppna omröstningen gäller; tomt när den är stängd eller inte finns på punkten. */
  Optional<Utfall> oppen(PunktId punkt, UUID id) {
    return jdbc.sql(
            """
            select forslag from omrostning
            where omrostning_id = :id and punkt_id = :punkt and stangd is null
            """)
        .param("id", id)
        .param("punkt", punkt.varde())
        .query((rad, nr) -> Kod.lagrad(Utfall.class, rad.getString("forslag")))
        .optional();
  }

  /** Rösten gäller tills omröstningen stängs; den senaste ersätter. */
  void rosta(UUID id, Rostning r, Aktor aktor, Instant nu) {
    jdbc.sql(
            """
            insert into omrostningsrost (forbund, omrostning_id, anvandare, rost, tid, antecknad_av)
            values (:forbund, :id, :person, :rost, :nu, :av)
            on conflict (forbund, omrostning_id, anvandare)
            do update set rost = excluded.rost, tid = excluded.tid, antecknad_av = excluded.antecknad_av
            """)
        .param("forbund", aktor.forbund())
        .param("id", id)
        .param("person", r.person())
        .param("rost", Kod.av(r.rost()))
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("av", aktor.anvandare())
        .update();
  }

  List<Rostning> roster(UUID id) {
    return jdbc.sql(
            "select anvandare, rost from omrostningsrost where omrostning_id = :id order by"
                + " anvandare")
        .param("id", id)
        .query(
            (rad, nr) ->
                new Rostning(
                    rad.getString("anvandare"),
                    Kod.lagrad(Rostning.Rost.class, rad.getString("rost"))))
        .list();
  }

  void stang(UUID id, Aktor aktor, Instant nu) {
    jdbc.sql("update omrostning set stangd = :nu, stangd_av = :av where omrostning_id = :id")
        .param("id", id)
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("av", aktor.anvandare())
        .update();
  }

  /** Punktens senaste votering är den här omröstningens. */
  void blevVotering(UUID id, PunktId punkt) {
    jdbc.sql(
            """
            update omrostning set votering_id =
              (select votering_id from votering where punkt_id = :punkt order by nummer desc limit 1)
            where omrostning_id = :id
            """)
        .param("id", id)
        .param("punkt", punkt.varde())
        .update();
  }
}
