package se.samordna.huvudbok;

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
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.InsatsId;
import se.samordna.identitet.Inloggad;

/** Läser utbetalningarna ur konteringarna, med radens namn och konto i den budget som gäller. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class UtbetalningsList implements Utbetalningar {

  private final JdbcClient jdbc;

  UtbetalningsList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Utbetalning> mellan(LocalDate fran, LocalDate till) {
    return jdbc.sql(
            """
            select v.verifikation_id, v.dag, v.handelse, v.arende_id,
                   split_part(k.konto, ':', 2) as insats, k.ar, p.namn, k.belopp_ore,
                   coalesce(r.bokforingskonto, '') as bokforingskonto
              from verifikation v
              join kontering k on k.forbund = v.forbund and k.verifikation_id = v.verifikation_id
              join budgetpost p on p.forbund = k.forbund and p.rad_id = k.rad_id
              left join budgetar a on a.forbund = k.forbund and a.ar = k.ar
              left join budgetrad r on r.forbund = k.forbund and r.version_id = a.version_id
                                   and r.ar = k.ar and r.rad_id = k.rad_id and r.slag <> 'summa'
             where v.forbund = :forbund and v.dag between :fran and :till
               and k.konto like 'utbetalt:%'
               and v.handelse <> 'overtagande'
               and not exists (select 1 from verifikation o
                 where o.forbund = v.forbund and o.verifikation_id = v.rattar
                   and o.handelse = 'overtagande')
             order by v.nummer, k.nr
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("fran", fran)
        .param("till", till)
        .query(UtbetalningsList::rad)
        .list();
  }

  private static Utbetalning rad(ResultSet rs, int nummer) throws SQLException {
    return new Utbetalning(
        rs.getObject("verifikation_id", UUID.class),
        rs.getObject("dag", LocalDate.class),
        rs.getString("handelse"),
        new ArendeId(rs.getObject("arende_id", UUID.class)),
        InsatsId.av(rs.getString("insats")),
        rs.getInt("ar"),
        rs.getString("namn"),
        Optional.of(rs.getString("bokforingskonto")).filter(k -> !k.isEmpty()),
        new Belopp(rs.getLong("belopp_ore")));
  }
}
