package se.samordna.protokoll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.mote.Moteslag;

/** Protokoll och anslag som väntar på någon, förbundets alla. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class ProtokollpliktList {

  /** Vad ett protokoll väntar på. */
  enum Lage {
    SKRIV,
    /** Tillbakalämnat. */
    RATTA,
    JUSTERING
  }

  /**
   * Ett protokoll på väg mot justering.
   *
   * @param vantar antalet som inte svarat på utgåvan
   */
  record Oskrivet(
      UUID mote,
      LocalDate dag,
      Moteslag slag,
      Lage lage,
      Optional<String> sekreterare,
      int vantar) {}

  /** Ett anslag med platser kvar att ta ned; {@code sista} är det sista anslagets dag. */
  record Uppe(UUID mote, LocalDate dag, Moteslag slag, LocalDate sista, int kvar) {}

  private final JdbcClient jdbc;

  ProtokollpliktList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Styrelsens avslutade sammanträden vars protokoll inte är justerade. */
  List<Oskrivet> ojusterade() {
    return jdbc.sql(
            """
            select s.sammantrade_id, s.dag, s.slag, s.sekreterare,
                   case when ute.utgava_id is not null then 'justering'
                        when exists (select 1 from protokollutgava a
                                      where a.forbund = s.forbund
                                        and a.sammantrade_id = s.sammantrade_id
                                        and a.punkt_id is null and a.status = 'aterlamnad')
                          then 'ratta'
                        else 'skriv' end as lage,
                   (select count(*) from protokollsignerare g
                     where g.forbund = s.forbund and g.utgava_id = ute.utgava_id
                       and not exists (select 1 from protokollattest t
                                        where t.forbund = g.forbund and t.utgava_id = g.utgava_id
                                          and t.anvandare = g.anvandare)
                       and not exists (select 1 from protokollinvandning i
                                        where i.forbund = g.forbund and i.utgava_id = g.utgava_id
                                          and i.anvandare = g.anvandare)) as vantar
              from sammantrade s
              left join protokollutgava ute
                on ute.forbund = s.forbund and ute.sammantrade_id = s.sammantrade_id
               and ute.punkt_id is null and ute.status = 'justering'
             where s.slag = 'styrelse' and s.avslutat is not null
               and not exists (select 1 from protokollutgava j
                                where j.forbund = s.forbund
                                  and j.sammantrade_id = s.sammantrade_id
                                  and j.punkt_id is null and j.status = 'justerad')
             order by s.dag, s.sammantrade_id
            """)
        .query(ProtokollpliktList::oskrivet)
        .list();
  }

  private static Oskrivet oskrivet(ResultSet rad, int nr) throws SQLException {
    return new Oskrivet(
        rad.getObject("sammantrade_id", UUID.class),
        rad.getObject("dag", LocalDate.class),
        Kod.lagrad(Moteslag.class, rad.getString("slag")),
        Kod.lagrad(Lage.class, rad.getString("lage")),
        Optional.ofNullable(rad.getString("sekreterare")),
        rad.getInt("vantar"));
  }

  /** Anslag som är bekräftade överallt och inte nertagna överallt (R17). */
  List<Uppe> uppe() {
    return jdbc.sql(
            """
            select a.sammantrade_id, s.dag, s.slag, greatest(a.uppe, max(p.uppe)) as sista,
                   count(*) filter (where p.nere is null) as kvar
              from anslag a
              join sammantrade s on s.forbund = a.forbund and s.sammantrade_id = a.sammantrade_id
              join anslagsplats p on p.forbund = a.forbund and p.anslag_id = a.anslag_id
             group by a.anslag_id, a.sammantrade_id, s.dag, s.slag, a.uppe
            having count(*) filter (where p.uppe is null) = 0
               and count(*) filter (where p.nere is null) > 0
             order by sista, s.dag
            """)
        .query(
            (rad, nr) ->
                new Uppe(
                    rad.getObject("sammantrade_id", UUID.class),
                    rad.getObject("dag", LocalDate.class),
                    Kod.lagrad(Moteslag.class, rad.getString("slag")),
                    rad.getObject("sista", LocalDate.class),
                    rad.getInt("kvar")))
        .list();
  }
}
