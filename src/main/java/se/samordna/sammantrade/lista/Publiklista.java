package se.samordna.sammantrade.lista;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.SammantradeId;

/**
 * Listan för den som inte är kallad: en begränsad punkts rubrik är ersatt (R28). Det som utgått är
 * inte med. Kräver anroparens transaktion.
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
            select ordning, slag, case when lagrum = '' then rubrik else publik_rubrik end as rubrik, lagrum
              from punkt where sammantrade_id = :mote and utgick is null order by ordning
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
