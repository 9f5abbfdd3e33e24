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

/** Anslag som inte är bekräftade överallt. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class AnslagsList {

  private final JdbcClient jdbc;

  AnslagsList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<AttAnsla> obekraftade() {
    return jdbc.sql(
            """
            select a.sammantrade_id, s.dag, s.slag, count(*) as saknas, a.senast
            from anslag a
            join sammantrade s on s.forbund = a.forbund and s.sammantrade_id = a.sammantrade_id
            join anslagsplats p on p.forbund = a.forbund and p.anslag_id = a.anslag_id
            where p.uppe is null
            group by a.anslag_id, a.sammantrade_id, s.dag, s.slag, a.senast
            order by a.senast, s.dag
            """)
        .query(
            (rad, nr) ->
                new AttAnsla(
                    rad.getObject("sammantrade_id", UUID.class),
                    rad.getObject("dag", LocalDate.class),
                    Kod.lagrad(Moteslag.class, rad.getString("slag")),
                    rad.getInt("saknas"),
                    rad.getObject("senast", LocalDate.class)))
        .list();
  }
}
