package se.samordna.sammantrade.pagaende;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Aktor;
import se.samordna.mote.PunktId;
import se.samordna.mote.Punktslag;

/** Det som återstår på ett sammanträde, och att det avslutats. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AvslutStore {

  private final JdbcClient jdbc;

  AvslutStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Punkterna utan beslut, i listans ordning. */
  List<Avslutningsregler.Oavgjord> oavgjorda(SammantradeId mote) {
    return jdbc.sql(
            """
            select p.punkt_id, p.ordning, p.rubrik, p.slag, p.tas_upp is false as avbojd,
                   exists (select 1 from omrostning o
                            where o.forbund = p.forbund and o.punkt_id = p.punkt_id
                              and o.stangd is null) as rostar
            from punkt p
            where p.sammantrade_id = :mote and p.utgick is null
              and not exists (select 1 from beslut b
                               where b.forbund = p.forbund and b.punkt_id = p.punkt_id)
            order by p.ordning
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Avslutningsregler.Oavgjord(
                    new PunktId(rad.getObject("punkt_id", UUID.class)),
                    rad.getInt("ordning"),
                    rad.getString("rubrik"),
                    !rad.getBoolean("avbojd")
                        && Kod.lagrad(Punktslag.class, rad.getString("slag")).avgors(),
                    rad.getBoolean("rostar")))
        .list();
  }

  /** De extra ärenden som styrelsen sagt nej till att ta upp, och som inte avgjorts. */
  List<PunktId> avbojda(SammantradeId mote) {
    return jdbc.sql(
            """
            select p.punkt_id from punkt p
             where p.sammantrade_id = :mote and p.tas_upp is false and p.utgick is null
               and not exists (select 1 from beslut b
                                where b.forbund = p.forbund and b.punkt_id = p.punkt_id)
             order by p.ordning
            """)
        .param("mote", mote.varde())
        .query((rad, nr) -> new PunktId(rad.getObject("punkt_id", UUID.class)))
        .list();
  }

  void lamna(PunktId punkt, Instant nu) {
    jdbc.sql("update punkt set lamnad = :nu where punkt_id = :punkt")
        .param("punkt", punkt.varde())
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .update();
  }

  void avsluta(SammantradeId mote, Aktor aktor, Instant nu) {
    jdbc.sql(
            """
            update sammantrade set avslutat = :nu, avslutat_av = :av, aktuell_punkt = null
            where sammantrade_id = :mote
            """)
        .param("mote", mote.varde())
        .param("av", aktor.anvandare())
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .update();
  }
}
