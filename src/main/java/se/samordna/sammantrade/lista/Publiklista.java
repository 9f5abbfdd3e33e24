package se.samordna.sammantrade.lista;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.SammantradeId;

/**
 * Listan för den som inte är kallad: rubriken är ersatt på en begränsad punkt och på ett maskerat
 * ärende (R28). Det som utgått är inte med. Kräver anroparens transaktion.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Publiklista {

  private final JdbcClient jdbc;

  Publiklista(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * En punkt så som alla får se den.
   *
   * @param lagrum sekretessmarkeringens paragraf; tom när rubriken är punktens egen
   */
  public record Punkt(int ordning, String slag, String rubrik, String lagrum) {}

  public List<Punkt> punkter(SammantradeId mote) {
    return jdbc.sql(
            """
            select p.ordning, p.slag,
                   case when p.lagrum <> '' then p.publik_rubrik
                        else coalesce(m.publik_rubrik, p.rubrik) end as rubrik,
                   case when p.lagrum <> '' then p.lagrum else coalesce(m.lagrum, '') end as lagrum
              from punkt p
              left join maskering m
                on m.forbund = p.forbund and m.arende_id = p.arende_id and m.upphavd is null
             where p.sammantrade_id = :mote and p.utgick is null
             order by p.ordning
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Punkt(
                    rad.getInt("ordning"),
                    rad.getString("slag"),
                    rad.getString("rubrik"),
                    rad.getString("lagrum")))
        .list();
  }
}
