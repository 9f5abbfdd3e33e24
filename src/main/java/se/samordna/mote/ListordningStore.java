package se.samordna.mote;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.SammantradeId;

/** Ordningen på föredragningslistan, och de stående punkterna i den. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ListordningStore {

  private final JdbcClient jdbc;

  ListordningStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Sant när den stående punkten finns på sammanträdet, också om den utgått. */
  boolean harStandard(SammantradeId mote, String standard) {
    return jdbc.sql(
            """
            select exists (select 1 from punkt
                            where sammantrade_id = :mote and standard = :standard)
            """)
        .param("mote", mote.varde())
        .param("standard", standard)
        .query(Boolean.class)
        .single();
  }

  /**
   * Märker punkten som stående. Mallen säger om den hör hemma sist; står den inte där gör den det.
   */
  void markeraStandard(PunktId id, String standard) {
    jdbc.sql(
            """
            update punkt set standard = :standard,
                   sist = coalesce((select s.plats = 'sist' from standardpunkt s
                                     where s.nyckel = :standard order by s.nummer desc limit 1), true)
             where punkt_id = :id
            """)
        .param("standard", standard)
        .param("id", id.varde())
        .update();
  }

  /** En punkt så som dess plats på listan prövas. */
  record Listad(PunktId id, Listplats.Rad rad) {}

  List<Listad> listade(SammantradeId mote) {
    return jdbc.sql(
            """
            select p.punkt_id, p.sist, p.utgick is not null as utgick,
                   p.lamnad is not null or s.aktuell_punkt is not distinct from p.punkt_id
                     or exists (select 1 from beslut b
                                 where b.forbund = p.forbund and b.punkt_id = p.punkt_id)
                     or exists (select 1 from punktparagraf pp
                                 where pp.forbund = p.forbund and pp.punkt_id = p.punkt_id)
                     as behandlad
              from punkt p
              join sammantrade s on s.forbund = p.forbund and s.sammantrade_id = p.sammantrade_id
             where p.sammantrade_id = :mote order by p.ordning
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Listad(
                    new PunktId(rad.getObject("punkt_id", UUID.class)),
                    new Listplats.Rad(
                        rad.getBoolean("sist"),
                        rad.getBoolean("utgick"),
                        rad.getBoolean("behandlad"))))
        .list();
  }

  /** Ger punkterna listans befintliga nummer i ny följd: den som står kvar behåller sitt. */
  void ordna(SammantradeId mote, List<PunktId> ordning) {
    jdbc.sql(
            """
            update punkt p set ordning = nummer.ordning
              from (select ordning, row_number() over (order by ordning) as nr from punkt
                     where sammantrade_id = :mote) nummer
              join unnest(:ordning::uuid[]) with ordinality as ny (punkt_id, nr) on ny.nr = nummer.nr
             where p.sammantrade_id = :mote and p.punkt_id = ny.punkt_id
               and p.ordning <> nummer.ordning
            """)
        .param("mote", mote.varde())
        .param("ordning", ordning.stream().map(PunktId::varde).toArray(UUID[]::new))
        .update();
  }
}
