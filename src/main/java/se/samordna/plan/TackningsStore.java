package se.samordna.plan;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.identitet.Inloggad;
import se.samordna.inlasning.Summatackning;

/** Vad tryckta summor täcker, i databasen: versionens eget före förbundets. */
@NamedInterface("lager")
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class TackningsStore {

  private final JdbcClient jdbc;

  TackningsStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Efter radens ordning. */
  Map<Integer, Summatackning> galler(UUID version) {
    return jdbc
        .sql(
            """
            select r.ordning, coalesce(t.tackning, f.tackning) as tackning
              from budgetrad r
              left join budgettackning t
                on t.forbund = r.forbund and t.version_id = r.version_id and t.ordning = r.ordning
              left join summatackning f on f.forbund = r.forbund and f.namn = lower(r.namn)
             where r.forbund = :forbund and r.version_id = :version and r.slag in ('summa', 'regel')
               and coalesce(t.tackning, f.tackning) is not null
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("version", version)
        .query(
            (rs, n) -> Map.entry(rs.getInt("ordning"), Summatackning.av(rs.getString("tackning"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Förbundets egna, efter summans namn med små bokstäver. */
  public Map<String, Summatackning> forbundets() {
    return jdbc
        .sql("select namn, tackning from summatackning where forbund = :forbund")
        .param("forbund", Inloggad.aktor().forbund())
        .query(
            (rs, n) -> Map.entry(rs.getString("namn"), Summatackning.av(rs.getString("tackning"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Förbundets eget för en summa; tomt när inget är sagt. */
  public Summatackning forbundets(String namn) {
    return jdbc.sql(
            "select tackning from summatackning where forbund = :forbund and namn = lower(:namn)")
        .param("forbund", Inloggad.aktor().forbund())
        .param("namn", namn)
        .query(String.class)
        .optional()
        .map(Summatackning::av)
        .orElse(Summatackning.FORESLAS);
  }

  public void spara(UUID version, int ordning, Summatackning tackning) {
    jdbc.sql(
            """
            insert into budgettackning (forbund, version_id, ordning, tackning)
            values (:forbund, :version, :ordning, :tackning)
            on conflict (forbund, version_id, ordning) do update set tackning = excluded.tackning
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("version", version)
        .param("ordning", ordning)
        .param("tackning", tackning.text())
        .update();
  }

  public void sparaForbundets(String namn, Summatackning tackning) {
    jdbc.sql(
            """
            insert into summatackning (forbund, namn, tackning)
            values (:forbund, lower(:namn), :tackning)
            on conflict (forbund, namn) do update set tackning = excluded.tackning
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("namn", namn)
        .param("tackning", tackning.text())
        .update();
  }
}
