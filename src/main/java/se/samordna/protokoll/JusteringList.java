package se.samordna.protokoll;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.mote.Moteslag;

/** Det som väntar på någon: att justera. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class JusteringList {

  private final JdbcClient jdbc;

  JusteringList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Utgåvor som väntar på någons underskrift. */
  List<UUID> oavslutade() {
    return jdbc.sql("select utgava_id from protokollutgava where status = 'justering'")
        .query(UUID.class)
        .list();
  }

  List<AttJustera> vantar(String person) {
    return jdbc.sql(
            """
            select u.sammantrade_id, s.dag, s.slag, u.nummer, u.punkt_id is not null as omedelbart,
                   u.justering_senast
            from protokollsignerare g
            join protokollutgava u on u.forbund = g.forbund and u.utgava_id = g.utgava_id
            join sammantrade s on s.forbund = u.forbund and s.sammantrade_id = u.sammantrade_id
            where g.anvandare = :person and u.status = 'justering'
              and not exists (select 1 from protokollattest a where a.forbund = g.forbund
                                and a.utgava_id = g.utgava_id and a.anvandare = g.anvandare)
              and not exists (select 1 from protokollinvandning i where i.forbund = g.forbund
                                and i.utgava_id = g.utgava_id and i.anvandare = g.anvandare)
            order by u.justering_senast, u.skickad
            """)
        .param("person", person)
        .query(
            (rad, nr) ->
                new AttJustera(
                    rad.getObject("sammantrade_id", UUID.class),
                    rad.getObject("dag", LocalDate.class),
                    Kod.lagrad(Moteslag.class, rad.getString("slag")),
                    rad.getInt("nummer"),
                    rad.getBoolean("omedelbart"),
                    rad.getObject("justering_senast", LocalDate.class)))
        .list();
  }
}
