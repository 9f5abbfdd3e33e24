package se.samordna.sammantrade.pagaende;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.mote.Utfall;
import se.samordna.narvaro.Narvarande.Satt;
import se.samordna.narvaro.Narvarohandelse;
import se.samordna.sammantrade.Rostning.Rost;

/** Läser ett sammanträdes gång i ett svep: en fråga per slag, hur många punkter det än har. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Gangslasning {

  private record Rad<T>(UUID till, T varde) {}

  private final JdbcClient jdbc;

  Gangslasning(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Allt som antecknats.
   *
   * @param namn personens namn
   */
  public Gang las(SammantradeId mote, UnaryOperator<String> namn) {
    return new Gang(
        yrkanden(mote, namn),
        omrostningar(mote),
        reservationer(mote, namn),
        tjanster(mote, namn),
        lamnade(mote));
  }

  /** De som kommit och gått, i ordning. */
  public List<Gangbild.Handelse> handelser(SammantradeId mote, UnaryOperator<String> namn) {
    return jdbc.sql(
            """
            select anvandare, slag, narvaro, klockslag from narvarohandelse
            where sammantrade_id = :mote order by nummer
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Gangbild.Handelse(
                    rad.getString("anvandare"),
                    namn.apply(rad.getString("anvandare")),
                    Kod.lagrad(Narvarohandelse.Slag.class, rad.getString("slag")),
                    Kod.lagrad(Satt.class, rad.getString("narvaro")),
                    rad.getObject("klockslag", OffsetDateTime.class).toInstant()))
        .list();
  }

  private Map<UUID, List<Gangbild.Yrkande>> yrkanden(
      SammantradeId mote, UnaryOperator<String> namn) {
    return perId(
        """
        select y.punkt_id as till, y.yrkande_id, y.person, y.utfall, y.text, y.instammer,
               y.aterkallat is not null as aterkallat
        from yrkande y join punkt p on p.forbund = y.forbund and p.punkt_id = y.punkt_id
        where p.sammantrade_id = :mote order by y.aterkallat is not null, y.ordning
        """,
        mote,
        (rad, nr) ->
            new Gangbild.Yrkande(
                rad.getObject("yrkande_id", UUID.class),
                rad.getString("person"),
                namn.apply(rad.getString("person")),
                Kod.lagrad(Utfall.class, rad.getString("utfall")),
                rad.getString("text"),
                texter(rad.getArray("instammer")).stream()
                    .map(p -> new Gangbild.Instammande(p, namn.apply(p)))
                    .toList(),
                rad.getBoolean("aterkallat")));
  }

  private Map<UUID, List<Gang.Oppen>> omrostningar(SammantradeId mote) {
    return perId(
        """
        select o.punkt_id as till, o.omrostning_id, o.forslag, o.ja_text, o.nej_text, o.oppnad,
               array(select r.anvandare || ' ' || r.rost from omrostningsrost r
                      where r.forbund = o.forbund and r.omrostning_id = o.omrostning_id) as roster
        from omrostning o join punkt p on p.forbund = o.forbund and p.punkt_id = o.punkt_id
        where p.sammantrade_id = :mote and o.stangd is null
        """,
        mote,
        (rad, nr) ->
            new Gang.Oppen(
                rad.getObject("omrostning_id", UUID.class),
                Kod.lagrad(Utfall.class, rad.getString("forslag")),
                rad.getString("ja_text"),
                rad.getString("nej_text"),
                rad.getObject("oppnad", OffsetDateTime.class).toInstant(),
                texter(rad.getArray("roster")).stream()
                    .map(r -> r.split(" ", 2))
                    .collect(Collectors.toMap(r -> r[0], r -> Kod.lagrad(Rost.class, r[1])))));
  }

  private Map<UUID, List<Gangbild.Reservation>> reservationer(
      SammantradeId mote, UnaryOperator<String> namn) {
    return perId(
        """
        select r.beslut_id as till, r.anvandare, r.text, r.tid
        from reservation r join beslut b on b.forbund = r.forbund and b.beslut_id = r.beslut_id
        where b.sammantrade_id = :mote order by r.tid, r.anvandare
        """,
        mote,
        (rad, nr) ->
            new Gangbild.Reservation(
                rad.getString("anvandare"),
                namn.apply(rad.getString("anvandare")),
                rad.getString("text"),
                rad.getObject("tid", OffsetDateTime.class).toInstant()));
  }

  private Map<UUID, List<Gangbild.Tjanst>> tjanster(
      SammantradeId mote, UnaryOperator<String> namn) {
    return perId(
        """
        select t.beslut_id as till, t.anvandare, t.medlem, t.for_ledamot, t.narvaro
        from beslutstjanstgoring t
        join beslut b on b.forbund = t.forbund and b.beslut_id = t.beslut_id
        where b.sammantrade_id = :mote order by t.nummer
        """,
        mote,
        (rad, nr) ->
            new Gangbild.Tjanst(
                rad.getString("anvandare"),
                namn.apply(rad.getString("anvandare")),
                rad.getString("medlem"),
                rad.getString("for_ledamot"),
                Kod.lagrad(Satt.class, rad.getString("narvaro"))));
  }

  private Set<UUID> lamnade(SammantradeId mote) {
    return new HashSet<>(
        jdbc.sql(
                """
                select punkt_id from punkt where sammantrade_id = :mote and lamnad is not null
                """)
            .param("mote", mote.varde())
            .query(UUID.class)
            .list());
  }

  private <T> Map<UUID, List<T>> perId(String sql, SammantradeId mote, RowMapper<T> av) {
    return jdbc
        .sql(sql)
        .param("mote", mote.varde())
        .query((rad, nr) -> rad(rad, nr, av))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(Rad::till, Collectors.mapping(Rad::varde, Collectors.toList())));
  }

  private static <T> Rad<T> rad(ResultSet rad, int nr, RowMapper<T> av) throws SQLException {
    T varde = av.mapRow(rad, nr);
    if (varde == null) {
      throw new IllegalStateException("En rad utan värde");
    }
    return new Rad<>(rad.getObject("till", UUID.class), varde);
  }

  private static List<String> texter(Array lista) throws SQLException {
    return Arrays.asList((String[]) lista.getArray());
  }
}
