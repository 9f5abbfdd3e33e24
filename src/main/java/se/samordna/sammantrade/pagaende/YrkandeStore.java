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
import se.samordna.identitet.Aktor;
import se.samordna.mote.PunktId;

/** Yrkandena på en punkt, i den ordning proposition ställs. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class YrkandeStore {

  /** Ett yrkande som står. */
  record Staende(UUID id, String person) {}

  private final JdbcClient jdbc;

  YrkandeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void spara(UUID id, PunktId punkt, String person, NyttYrkande y, Aktor aktor, Instant nu) {
    jdbc.sql(
            """
            insert into yrkande
              (forbund, yrkande_id, punkt_id, nummer, person, utfall, text, ordning, tid, antecknad_av)
            select :forbund, :id, :punkt, count(*) + 1, :person, :utfall, :text,
                   coalesce(max(ordning), 0) + 1, :nu, :av
            from yrkande where punkt_id = :punkt
            """)
        .param("forbund", aktor.forbund())
        .param("id", id)
        .param("punkt", punkt.varde())
        .param("person", person)
        .param("utfall", y.utfall().kod())
        .param("text", y.text().strip())
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("av", aktor.anvandare())
        .update();
  }

  List<Staende> staende(PunktId punkt) {
    return jdbc.sql(
            """
            select yrkande_id, person from yrkande
            where punkt_id = :punkt and aterkallat is null order by ordning
            """)
        .param("punkt", punkt.varde())
        .query(
            (rad, nr) ->
                new Staende(rad.getObject("yrkande_id", UUID.class), rad.getString("person")))
        .list();
  }

  Optional<Staende> hitta(PunktId punkt, UUID id) {
    return staende(punkt).stream().filter(y -> y.id().equals(id)).findFirst();
  }

  /** Falskt när personen redan instämt. */
  boolean instam(UUID id, String person) {
    return jdbc.sql(
                """
                update yrkande set instammer = instammer || :person
                where yrkande_id = :id and not :person = any(instammer)
                """)
            .param("id", id)
            .param("person", person)
            .update()
        == 1;
  }

  void aterkalla(UUID id, Instant nu) {
    jdbc.sql("update yrkande set aterkallat = :nu where yrkande_id = :id")
        .param("id", id)
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .update();
  }

  void ordna(UUID id, int ordning) {
    jdbc.sql("update yrkande set ordning = :ordning where yrkande_id = :id")
        .param("id", id)
        .param("ordning", ordning)
        .update();
  }
}
