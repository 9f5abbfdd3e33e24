package se.samordna.sammantrade;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Aktor;
import se.samordna.mote.PunktId;
import se.samordna.mote.Utfall;

/** Voteringar med varje persons röst. */
@NamedInterface("lager")
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class VoteringStore {

  private record Huvud(
      UUID id, Utfall forslag, String ledare, List<String> rostadeInte, List<String> gick) {}

  private final JdbcClient jdbc;

  VoteringStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Punktens voteringar, äldst först. */
  public List<Votering> lista(PunktId punkt) {
    return jdbc
        .sql(
            """
            select votering_id, forslag, ledare, rostade_inte, gick from votering
            where punkt_id = :punkt order by nummer
            """)
        .param("punkt", punkt.varde())
        .query(
            (rad, nr) ->
                new Huvud(
                    rad.getObject("votering_id", UUID.class),
                    Kod.lagrad(Utfall.class, rad.getString("forslag")),
                    rad.getString("ledare"),
                    texter(rad.getArray("rostade_inte")),
                    texter(rad.getArray("gick"))))
        .list()
        .stream()
        .map(h -> new Votering(h.forslag(), h.ledare(), roster(h.id()), h.rostadeInte(), h.gick()))
        .toList();
  }

  /** En omröstning på skärmarna är öppen på punkten. */
  public boolean omrostningPagar(PunktId punkt) {
    return jdbc.sql(
            """
            select exists (select 1 from omrostning
                           where punkt_id = :punkt and stangd is null)
            """)
        .param("punkt", punkt.varde())
        .query(Boolean.class)
        .single();
  }

  private List<Rostning> roster(UUID votering) {
    return jdbc.sql("select anvandare, rost from rost where votering_id = :id order by anvandare")
        .param("id", votering)
        .query(
            (rad, nr) ->
                new Rostning(
                    rad.getString("anvandare"),
                    Kod.lagrad(Rostning.Rost.class, rad.getString("rost"))))
        .list();
  }

  void spara(PunktId punkt, Votering votering, Aktor aktor, Instant nu) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into votering (forbund, votering_id, punkt_id, nummer, forslag, ledare, tid,
                                  rostade_inte, gick)
            values (:forbund, :id, :punkt,
                    (select count(*) + 1 from votering where punkt_id = :punkt), :forslag, :ledare, :tid,
                    :rostadeInte, :gick)
            """)
        .param("forbund", aktor.forbund())
        .param("id", id)
        .param("punkt", punkt.varde())
        .param("forslag", votering.forslag().kod())
        .param("ledare", votering.ledare())
        .param("tid", nu.atOffset(ZoneOffset.UTC))
        .param("rostadeInte", votering.rostadeInte().toArray(new String[0]))
        .param("gick", votering.gick().toArray(new String[0]))
        .update();
    votering.roster().forEach(r -> sparaRost(id, r, aktor));
  }

  private static List<String> texter(Array lista) throws SQLException {
    return Arrays.asList((String[]) lista.getArray());
  }

  private void sparaRost(UUID votering, Rostning r, Aktor aktor) {
    jdbc.sql(
            """
            insert into rost (forbund, votering_id, anvandare, rost)
            values (:forbund, :votering, :person, :rost)
            """)
        .param("forbund", aktor.forbund())
        .param("votering", votering)
        .param("person", r.person())
        .param("rost", Kod.av(r.rost()))
        .update();
  }
}
