package se.samordna.utfall;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Inloggad;
import se.samordna.sie.Objektlista;
import se.samordna.sie.Objektref;

/**
 * Läser det bokförda som gäller: för varje månad den senaste filen som täcker den och inte tagits
 * tillbaka.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class UtfallsList {

  private static final String GALLER =
      """
      with galler as (
        select m.manad::date as manad,
               (select f.fil_id from utfallsfil f
                 where f.forbund = :forbund and f.ar = :ar and m.manad::date between f.fran and f.till
                   and not exists (select 1 from utfallsaterkallelse a
                                    where a.forbund = f.forbund and a.fil_id = f.fil_id)
                 order by f.nummer desc limit 1) as fil_id
          from generate_series(make_date(:ar, 1, 1), make_date(:ar, 12, 1), interval '1 month') as m (manad))
      """;

  private static final String PLATSER =
      """
       from galler g
       join utfallspost p on p.forbund = :forbund and p.fil_id = g.fil_id and p.manad = g.manad
       join unnest(:manad::date[], :konto::text[], :objekt::text[]) as u (manad, konto, objekt)
         on u.manad = p.manad and u.konto = p.konto and u.objekt = p.objekt
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
             where f.forbund = :forbund and f.ar = :ar
               and not exists (select 1 from utfallsaterkallelse a
                                where a.forbund = f.forbund and a.fil_id = f.fil_id)
             order by f.nummer
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

  /**
   * Belopp som byrån bokfört, i dagordning.
   *
   * @param filId filen det kommer ur
   */
  record Post(Utfallspost post, UUID filId) {}

  /** Beloppen på platserna: konto, objekt och månad. */
  List<Post> poster(int ar, Collection<Kontosumma> platser, Sida.Begaran sida) {
    return pa(
            platser,
            jdbc.sql(
                GALLER
                    + "select p.manad, p.konto, p.objekt, p.verifikation, p.dag, p.belopp_ore,"
                    + " p.verifikationstext, p.fil_id"
                    + PLATSER
                    + " order by coalesce(p.dag, p.manad), p.manad, p.nr"
                    + " limit :antal offset :forsta"),
            ar)
        .param("antal", sida.antal())
        .param("forsta", sida.forsta())
        .query(
            (rs, n) ->
                new Post(
                    new Utfallspost(
                        YearMonth.from(rs.getObject("manad", LocalDate.class)),
                        rs.getString("konto"),
                        Objektlista.av(rs.getString("objekt")),
                        new Belopp(rs.getLong("belopp_ore")),
                        rs.getString("verifikation"),
                        Optional.ofNullable(rs.getObject("dag", LocalDate.class)),
                        rs.getString("verifikationstext")),
                    rs.getObject("fil_id", UUID.class)))
        .list();
  }

  long antal(int ar, Collection<Kontosumma> platser) {
    return pa(platser, jdbc.sql(GALLER + "select count(*)" + PLATSER), ar)
        .query(Long.class)
        .single();
  }

  private static JdbcClient.StatementSpec pa(
      Collection<Kontosumma> platser, JdbcClient.StatementSpec sats, int ar) {
    return sats.param("forbund", Inloggad.aktor().forbund())
        .param("ar", ar)
        .param("manad", kolumn(platser, s -> s.manad().atDay(1).toString()))
        .param("konto", kolumn(platser, Kontosumma::konto))
        .param("objekt", kolumn(platser, s -> Objektref.lista(s.objekt())));
  }

  private static String[] kolumn(
      Collection<Kontosumma> platser, Function<Kontosumma, String> varde) {
    return platser.stream().map(varde).toArray(String[]::new);
  }
}
