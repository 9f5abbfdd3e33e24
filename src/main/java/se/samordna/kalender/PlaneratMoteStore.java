package se.samordna.kalender;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Aktor;
import se.samordna.mote.Moteslag;

/** Möten utan dag. Ett som fått dag eller strukits står kvar men visas inte. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PlaneratMoteStore {

  private static final String KOLUMNER =
      "select planerat_mote_id, ar, manad, slag, budgetmote, text, version from planerat_mote";

  private final JdbcClient jdbc;

  PlaneratMoteStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<PlaneratMote> forAr(int ar) {
    return jdbc.sql(
            KOLUMNER
                + """
                 where ar = :ar and sammantrade_id is null and struket is null
                order by manad nulls last, slag, skapad
                """)
        .param("ar", ar)
        .query(PlaneratMoteStore::rad)
        .list();
  }

  List<PlaneratMote> fran(int ar, Moteslag slag) {
    return jdbc.sql(
            KOLUMNER
                + """
                 where ar >= :ar and slag = :slag and sammantrade_id is null and struket is null
                order by ar, manad nulls last, skapad
                """)
        .param("ar", ar)
        .param("slag", Kod.av(slag))
        .query(PlaneratMoteStore::rad)
        .list();
  }

  Optional<PlaneratMote> las(UUID id) {
    return jdbc.sql(
            KOLUMNER
                + """
                 where planerat_mote_id = :id and sammantrade_id is null and struket is null
                for update
                """)
        .param("id", id)
        .query(PlaneratMoteStore::rad)
        .optional();
  }

  void spara(PlaneratMote p, Aktor aktor, Instant nu) {
    jdbc.sql(
            """
            insert into planerat_mote
              (forbund, planerat_mote_id, ar, manad, slag, budgetmote, text, skapad, skapad_av)
            values (:forbund, :id, :ar, :manad, :slag, :budgetmote, :text, :skapad, :av)
            """)
        .param("forbund", aktor.forbund())
        .param("id", p.planeratMoteId())
        .param("ar", p.ar())
        .param("manad", p.manad().orElse(null))
        .param("slag", Kod.av(p.slag()))
        .param("budgetmote", p.budgetmote())
        .param("text", p.text())
        .param("skapad", nu.atOffset(ZoneOffset.UTC))
        .param("av", aktor.anvandare())
        .update();
  }

  void datera(UUID id, UUID mote) {
    jdbc.sql(
            """
            update planerat_mote set sammantrade_id = :mote, version = version + 1
            where planerat_mote_id = :id
            """)
        .param("mote", mote)
        .param("id", id)
        .update();
  }

  void stryk(UUID id, String skal, Instant nu) {
    jdbc.sql(
            """
            update planerat_mote set struket = :nu, struket_skal = :skal, version = version + 1
            where planerat_mote_id = :id
            """)
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("skal", skal)
        .param("id", id)
        .update();
  }

  private static PlaneratMote rad(ResultSet rad, int nr) throws SQLException {
    return new PlaneratMote(
        rad.getObject("planerat_mote_id", UUID.class),
        rad.getInt("ar"),
        Optional.ofNullable(rad.getObject("manad", Integer.class)),
        Kod.lagrad(Moteslag.class, rad.getString("slag")),
        rad.getBoolean("budgetmote"),
        rad.getString("text"),
        rad.getInt("version"));
  }
}
