package se.samordna.narvaro;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Aktor;
import se.samordna.mote.PunktId;

/** Uppropets lista och anmälda jäv. */
@NamedInterface("lager")
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class UppropStore {

  /**
   * Ett anmält jäv, som det står antecknat.
   *
   * @param lamnade när personen lämnade punkten; tomt när hon inte var där, eller inget sagts
   * @param atervande när hon kom tillbaka
   */
  public record Jav(
      PunktId punkt,
      String person,
      String grund,
      String anmaldAv,
      Instant tid,
      Optional<Instant> lamnade,
      Optional<Instant> atervande) {}

  private final JdbcClient jdbc;

  UppropStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Narvarande> narvaro(SammantradeId mote) {
    return jdbc.sql(
            """
            select anvandare, narvaro, tjanstgor from narvaro
            where sammantrade_id = :mote order by anvandare
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Narvarande(
                    rad.getString("anvandare"),
                    Kod.lagrad(Narvarande.Satt.class, rad.getString("narvaro")),
                    rad.getBoolean("tjanstgor")))
        .list();
  }

  /** Ersätter hela listan. */
  public void ersatt(SammantradeId mote, List<Narvarande> lista, Aktor aktor) {
    jdbc.sql("delete from narvaro where sammantrade_id = :mote")
        .param("mote", mote.varde())
        .update();
    lista.forEach(n -> spara(mote, n, aktor));
  }

  private void spara(SammantradeId mote, Narvarande n, Aktor aktor) {
    jdbc.sql(
            """
            insert into narvaro (forbund, sammantrade_id, anvandare, narvaro, tjanstgor)
            values (:forbund, :mote, :person, :narvaro, :tjanstgor)
            """)
        .param("forbund", aktor.forbund())
        .param("mote", mote.varde())
        .param("person", n.person())
        .param("narvaro", Kod.av(n.satt()))
        .param("tjanstgor", n.tjanstgor())
        .update();
  }

  /** Alla jäv på sammanträdets punkter, i den ordning de anmäldes. */
  public List<Jav> jav(SammantradeId mote) {
    return jdbc.sql(
            """
            select j.punkt_id, j.anvandare, j.grund, j.anmald_av, j.tid, j.lamnade,
                   j.atervande
            from jav j join punkt p on p.forbund = j.forbund and p.punkt_id = j.punkt_id
            where p.sammantrade_id = :mote
            order by j.tid, j.anvandare
            """)
        .param("mote", mote.varde())
        .query(UppropStore::javrad)
        .list();
  }

  /** Antecknar jäv; falskt om personen redan anmält det på punkten. */
  public boolean sparaJav(Jav jav, Aktor aktor) {
    return jdbc.sql(
                """
                insert into jav (forbund, punkt_id, anvandare, grund, anmald_av, tid, lamnade)
                values (:forbund, :punkt, :person, :grund, :anmaldAv, :tid, :lamnade)
                on conflict (forbund, punkt_id, anvandare) do nothing
                """)
            .param("forbund", aktor.forbund())
            .param("punkt", jav.punkt().varde())
            .param("person", jav.person())
            .param("grund", jav.grund())
            .param("anmaldAv", jav.anmaldAv())
            .param("tid", jav.tid().atOffset(ZoneOffset.UTC))
            .param("lamnade", utc(jav.lamnade()))
            .update()
        == 1;
  }

  private static Jav javrad(ResultSet rad, int nr) throws SQLException {
    return new Jav(
        new PunktId(rad.getObject("punkt_id", UUID.class)),
        rad.getString("anvandare"),
        rad.getString("grund"),
        rad.getString("anmald_av"),
        rad.getObject("tid", OffsetDateTime.class).toInstant(),
        tid(rad, "lamnade"),
        tid(rad, "atervande"));
  }

  /** Den som har jäv och är här lämnar när punkten tas upp, om det inte redan är sagt (R15). */
  public void lamnar(PunktId punkt, Set<String> har, Instant nar) {
    jdbc.sql(
            """
            update jav set lamnade = :nar
            where punkt_id = :punkt and lamnade is null and anvandare = any(:har)
            """)
        .param("punkt", punkt.varde())
        .param("har", har.toArray(new String[0]))
        .param("nar", nar.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Den som lämnat och är kvar på sammanträdet kommer tillbaka när punkten är avgjord (R15). */
  public void atervander(PunktId punkt, Set<String> har, Instant nar) {
    jdbc.sql(
            """
            update jav set atervande = greatest(lamnade, :nar)
            where punkt_id = :punkt and lamnade is not null and atervande is null
              and anvandare = any(:har)
            """)
        .param("punkt", punkt.varde())
        .param("har", har.toArray(new String[0]))
        .param("nar", nar.atOffset(ZoneOffset.UTC))
        .update();
  }

  public void sattTider(
      PunktId punkt, String person, Optional<Instant> lamnade, Optional<Instant> ater) {
    jdbc.sql(
            """
            update jav set lamnade = :lamnade, atervande = :atervande
            where punkt_id = :punkt and anvandare = :person
            """)
        .param("punkt", punkt.varde())
        .param("person", person)
        .param("lamnade", utc(lamnade))
        .param("atervande", utc(ater))
        .update();
  }

  private static @Nullable OffsetDateTime utc(Optional<Instant> tid) {
    return tid.map(t -> t.atOffset(ZoneOffset.UTC)).orElse(null);
  }

  private static Optional<Instant> tid(ResultSet rad, String kolumn) throws SQLException {
    return Optional.ofNullable(rad.getObject(kolumn, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
