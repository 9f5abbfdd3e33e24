package se.samordna.sammantrade.protokoll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.SammantradeId;

/** Det antecknade, rad för rad. Läser bara; namnen är användarnamn. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class FaktaStore {

  /** En punkt med sin paragraf, om den fått någon. */
  record Punktrad(
      UUID punkt,
      String slag,
      String rubrik,
      Optional<UUID> arende,
      Optional<String> diarienummer,
      Optional<Integer> paragraf,
      Optional<UUID> beslut) {}

  record Javrad(
      UUID punkt,
      String person,
      String grund,
      Optional<Instant> lamnade,
      Optional<Instant> atervande) {}

  record Yrkanderad(
      UUID punkt,
      String person,
      String utfall,
      String text,
      List<String> instammer,
      boolean aterkallat) {}

  record Voteringsrad(
      UUID votering, UUID punkt, String forslag, String jaText, String nejText, String ledare) {}

  record Rostrad(UUID votering, String person, String rost) {}

  record Beslutsrad(
      UUID beslut,
      String utfall,
      List<String> villkor,
      String motivering,
      String undantagSkal,
      boolean index,
      List<String> tjanstgorande) {}

  record Tjanstrad(UUID beslut, String person, String medlem, String forLedamot, String narvaro) {}

  record Rorelserad(String person, String slag, String narvaro, Instant klockslag) {}

  private final JdbcClient jdbc;

  FaktaStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Instant> avslutat(SammantradeId mote) {
    return jdbc.sql(
            "select avslutat from sammantrade where sammantrade_id = :mote and avslutat is not"
                + " null")
        .param("mote", mote.varde())
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  /** Punkterna i den ordning de behandlades: paragrafens nummer, sedan listans ordning. */
  List<Punktrad> punkter(SammantradeId mote) {
    return jdbc.sql(
            """
            select p.punkt_id, p.slag, p.rubrik, p.arende_id, a.diarienummer, b.beslut_id,
                   coalesce(b.paragraf, pp.paragraf) as paragraf
            from punkt p
            left join arende a on a.forbund = p.forbund and a.arende_id = p.arende_id
            left join beslut b on b.forbund = p.forbund and b.punkt_id = p.punkt_id
            left join punktparagraf pp on pp.forbund = p.forbund and pp.punkt_id = p.punkt_id
            where p.sammantrade_id = :mote
            order by coalesce(b.paragraf, pp.paragraf) nulls last, p.ordning
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Punktrad(
                    rad.getObject("punkt_id", UUID.class),
                    rad.getString("slag"),
                    rad.getString("rubrik"),
                    Optional.ofNullable(rad.getObject("arende_id", UUID.class)),
                    Optional.ofNullable(rad.getString("diarienummer")),
                    Optional.ofNullable(rad.getObject("paragraf", Integer.class)),
                    Optional.ofNullable(rad.getObject("beslut_id", UUID.class))))
        .list();
  }

  List<Javrad> jav(SammantradeId mote) {
    return jdbc.sql(
            """
            select j.punkt_id, j.anvandare, j.grund, j.lamnade, j.atervande
            from jav j join punkt p on p.forbund = j.forbund and p.punkt_id = j.punkt_id
            where p.sammantrade_id = :mote order by j.tid, j.anvandare
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Javrad(
                    rad.getObject("punkt_id", UUID.class),
                    rad.getString("anvandare"),
                    rad.getString("grund"),
                    tid(rad, "lamnade"),
                    tid(rad, "atervande")))
        .list();
  }

  List<Yrkanderad> yrkanden(SammantradeId mote) {
    return jdbc.sql(
            """
            select y.punkt_id, y.person, y.utfall, y.text, y.instammer, y.aterkallat
            from yrkande y join punkt p on p.forbund = y.forbund and p.punkt_id = y.punkt_id
            where p.sammantrade_id = :mote order by y.ordning, y.nummer
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Yrkanderad(
                    rad.getObject("punkt_id", UUID.class),
                    rad.getString("person"),
                    rad.getString("utfall"),
                    rad.getString("text"),
                    texter(rad, "instammer"),
                    rad.getObject("aterkallat") != null))
        .list();
  }

  /** Voteringarna; texterna om vad ja och nej betyder finns när den hölls på skärmarna. */
  List<Voteringsrad> voteringar(SammantradeId mote) {
    return jdbc.sql(
            """
            select v.votering_id, v.punkt_id, v.forslag, v.ledare, o.ja_text, o.nej_text
            from votering v
            join punkt p on p.forbund = v.forbund and p.punkt_id = v.punkt_id
            left join omrostning o on o.forbund = v.forbund and o.votering_id = v.votering_id
            where p.sammantrade_id = :mote order by v.nummer
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Voteringsrad(
                    rad.getObject("votering_id", UUID.class),
                    rad.getObject("punkt_id", UUID.class),
                    rad.getString("forslag"),
                    tom(rad.getString("ja_text")),
                    tom(rad.getString("nej_text")),
                    rad.getString("ledare")))
        .list();
  }

  List<Rostrad> roster(SammantradeId mote) {
    return jdbc.sql(
            """
            select r.votering_id, r.anvandare, r.rost
            from rost r
            join votering v on v.forbund = r.forbund and v.votering_id = r.votering_id
            join punkt p on p.forbund = v.forbund and p.punkt_id = v.punkt_id
            where p.sammantrade_id = :mote order by r.anvandare
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Rostrad(
                    rad.getObject("votering_id", UUID.class),
                    rad.getString("anvandare"),
                    rad.getString("rost")))
        .list();
  }

  List<Beslutsrad> beslut(SammantradeId mote) {
    return jdbc.sql(
            """
            select beslut_id, utfall, villkor, motivering, undantag_skal, indexuppraknas,
                   tjanstgorande
            from beslut where sammantrade_id = :mote
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Beslutsrad(
                    rad.getObject("beslut_id", UUID.class),
                    rad.getString("utfall"),
                    texter(rad, "villkor"),
                    rad.getString("motivering"),
                    rad.getString("undantag_skal"),
                    rad.getBoolean("indexuppraknas"),
                    texter(rad, "tjanstgorande")))
        .list();
  }

  List<Protokollunderlag.Belopp> belopp(UUID beslut) {
    return jdbc.sql(
            """
            select b.ar, b.belopp_ore, b.finansiering, p.namn
            from beslutsbelopp b
            left join budgetpost p on p.forbund = b.forbund and p.rad_id = b.rad_id
            where b.beslut_id = :beslut order by b.nummer
            """)
        .param("beslut", beslut)
        .query(
            (rad, nr) ->
                new Protokollunderlag.Belopp(
                    rad.getInt("ar"),
                    rad.getLong("belopp_ore"),
                    rad.getString("finansiering"),
                    Optional.ofNullable(rad.getString("namn"))))
        .list();
  }

  /** Reservationerna, med användarnamn. */
  List<Protokollunderlag.Reservation> reservationer(UUID beslut) {
    return jdbc.sql(
            "select anvandare, text from reservation where beslut_id = :beslut order by tid,"
                + " anvandare")
        .param("beslut", beslut)
        .query(
            (rad, nr) ->
                new Protokollunderlag.Reservation(
                    rad.getString("anvandare"), rad.getString("text")))
        .list();
  }

  List<Tjanstrad> tjanstgoring(SammantradeId mote) {
    return jdbc.sql(
            """
            select t.beslut_id, t.anvandare, t.medlem, t.for_ledamot, t.narvaro
            from beslutstjanstgoring t
            join beslut b on b.forbund = t.forbund and b.beslut_id = t.beslut_id
            where b.sammantrade_id = :mote order by b.paragraf, t.nummer
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Tjanstrad(
                    rad.getObject("beslut_id", UUID.class),
                    rad.getString("anvandare"),
                    rad.getString("medlem"),
                    rad.getString("for_ledamot"),
                    rad.getString("narvaro")))
        .list();
  }

  List<Rorelserad> rorelser(SammantradeId mote) {
    return jdbc.sql(
            """
            select anvandare, slag, narvaro, klockslag from narvarohandelse
            where sammantrade_id = :mote order by klockslag, nummer
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Rorelserad(
                    rad.getString("anvandare"),
                    rad.getString("slag"),
                    rad.getString("narvaro"),
                    rad.getObject("klockslag", OffsetDateTime.class).toInstant()))
        .list();
  }

  List<String> justerare(SammantradeId mote) {
    return jdbc.sql("select anvandare from justerare where sammantrade_id = :mote order by nummer")
        .param("mote", mote.varde())
        .query(String.class)
        .list();
  }

  /** Ändringarna på en punkt, som {@code slag|rubrik}. */
  List<String> andringar(UUID punkt) {
    return jdbc.sql(
            """
            select f.slag || '|' || i.rubrik
            from punktandring a
            join andringsforslag f on f.forbund = a.forbund and f.andring_id = a.andring_id
            join insats i on i.forbund = f.forbund and i.insats_id = f.insats_id
            where a.punkt_id = :punkt order by a.nummer
            """)
        .param("punkt", punkt)
        .query(String.class)
        .list();
  }

  /** Besluten på delegation som anmälts på punkten (R10), i nummerordning. */
  List<String> anmalda(UUID punkt) {
    return jdbc.sql(
            """
            select format('D %s-%s, %s, %s: %s', b.ar, b.nummer, b.dag, b.namn, b.rubrik)
            from delegationsanmalan a
            join delegationsbeslut b
              on b.forbund = a.forbund and b.delegationsbeslut_id = a.delegationsbeslut_id
            where a.punkt_id = :punkt order by b.ar, b.nummer
            """)
        .param("punkt", punkt)
        .query(String.class)
        .list();
  }

  private static Optional<Instant> tid(ResultSet rad, String kolumn) throws SQLException {
    return Optional.ofNullable(rad.getObject(kolumn, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private static List<String> texter(ResultSet rad, String kolumn) throws SQLException {
    return Arrays.asList((String[]) rad.getArray(kolumn).getArray());
  }

  private static String tom(@Nullable String text) {
    return text == null ? "" : text;
  }
}
