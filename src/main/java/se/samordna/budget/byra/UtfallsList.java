package se.samordna.budget.byra;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.budget.sie.Objektlista;
import se.samordna.budget.sie.Objektref;
import se.samordna.gemensam.Belopp;
import se.samordna.identitet.Inloggad;

/** Läser det bokförda som gäller: för varje månad den senaste filen som täcker den. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class UtfallsList {

  private static final String GALLER =
      """
      with galler as (
        select m.manad::date as manad,
               (select f.fil_id from utfallsfil f
                 where f.forbund = :forbund and f.ar = :ar and m.manad::date between f.fran and f.till
                 order by f.nummer desc limit 1) as fil_id
          from generate_series(make_date(:ar, 1, 1), make_date(:ar, 12, 1), interval '1 month') as m (manad))
      """;

  private final JdbcClient jdbc;

  UtfallsList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Kontosumma> summor(int ar) {
    return jdbc.sql(
            GALLER
                + """
                select p.manad, p.konto, p.objekt, sum(p.belopp_ore)::bigint as ore
                  from galler g
                  join utfallspost p on p.forbund = :forbund and p.fil_id = g.fil_id and p.manad = g.manad
                 group by p.manad, p.konto, p.objekt
                 order by p.konto, p.objekt, p.manad
                """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("ar", ar)
        .query(
            (rs, n) ->
                new Kontosumma(
                    YearMonth.from(rs.getObject("manad", LocalDate.class)),
                    rs.getString("konto"),
                    Objektlista.av(rs.getString("objekt")),
                    new Belopp(rs.getLong("ore"))))
        .list();
  }

  /** Vad byrån kallar konton (dimension 0) och objekt, i årets senaste fil som nämner dem. */
  Map<Objektref, String> namn(int ar) {
    Map<Objektref, String> namn = new HashMap<>();
    jdbc.sql(
            """
            select n.dimension, n.nummer, n.namn
              from utfallsfil f join utfallsnamn n using (forbund, fil_id)
             where f.forbund = :forbund and f.ar = :ar order by f.nummer
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("ar", ar)
        .query(
            (rs, n) ->
                Map.entry(
                    new Objektref(rs.getInt("dimension"), rs.getString("nummer")),
                    rs.getString("namn")))
        .list()
        .forEach(e -> namn.put(e.getKey(), e.getValue()));
    return namn;
  }
}
