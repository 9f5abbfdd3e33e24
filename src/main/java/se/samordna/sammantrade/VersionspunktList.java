package se.samordna.sammantrade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.budget.version.Versionspunkt;
import se.samordna.budget.version.Versionspunkter;

/** Punkterna som bär en budgetversion, och samrådsmötena. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class VersionspunktList implements Versionspunkter {

  private final JdbcClient jdbc;

  VersionspunktList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Versionspunkt> med(UUID version) {
    return jdbc.sql(
            """
            select p.sammantrade_id, p.punkt_id, s.dag,
                   case when p.lagrum = '' then p.rubrik else p.publik_rubrik end as rubrik,
                   s.offentligt, b.utfall, b.paragraf,
                   b.beslut_id
              from punkt p
              join sammantrade s on s.forbund = p.forbund and s.sammantrade_id = p.sammantrade_id
              left join beslut b on b.forbund = p.forbund and b.punkt_id = p.punkt_id
             where p.budget_version_id = :version and p.utgick is null
             order by s.dag, s.tid, p.ordning
            """)
        .param("version", version)
        .query(VersionspunktList::punkt)
        .list();
  }

  private static Versionspunkt punkt(ResultSet rs, int nr) throws SQLException {
    return new Versionspunkt(
        rs.getObject("sammantrade_id", UUID.class),
        rs.getObject("punkt_id", UUID.class),
        rs.getString("rubrik"),
        rs.getObject("dag", LocalDate.class),
        rs.getBoolean("offentligt"),
        Optional.ofNullable(rs.getString("utfall")),
        Optional.ofNullable(rs.getObject("paragraf", Integer.class)),
        Optional.ofNullable(rs.getObject("beslut_id", UUID.class)));
  }

  @Override
  public List<Samradsmote> samrad() {
    return jdbc.sql(
            """
            select sammantrade_id, dag, plats from sammantrade
             where slag = 'samrad' and installt is null
             order by dag desc, tid desc limit 200
            """)
        .query(
            (rs, n) ->
                new Samradsmote(
                    rs.getObject("sammantrade_id", UUID.class),
                    rs.getObject("dag", LocalDate.class),
                    rs.getString("plats")))
        .list();
  }
}
