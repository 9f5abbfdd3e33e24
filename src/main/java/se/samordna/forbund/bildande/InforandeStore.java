package se.samordna.forbund.bildande;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Aktor;

/** Stegen som satts åt sidan, med sina skäl. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class InforandeStore {

  private final JdbcClient jdbc;

  InforandeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<Startsteg, String> atSidan() {
    Map<Startsteg, String> alla = new HashMap<>();
    jdbc.sql("select steg, skal from infort_steg")
        .query(
            rad -> {
              alla.put(Kod.lagrad(Startsteg.class, rad.getString("steg")), rad.getString("skal"));
            });
    return alla;
  }

  void satt(Startsteg steg, String skal, Aktor aktor, Instant nu) {
    jdbc.sql(
            """
            insert into infort_steg (forbund, steg, skal, tid, aktor)
            values (:forbund, :steg, :skal, :tid, :aktor) on conflict (forbund, steg) do nothing
            """)
        .param("forbund", aktor.forbund())
        .param("steg", steg.kod())
        .param("skal", skal)
        .param("tid", nu.atOffset(ZoneOffset.UTC))
        .param("aktor", aktor.anvandare())
        .update();
  }

  void ateruppta(Startsteg steg) {
    jdbc.sql("delete from infort_steg where steg = :steg").param("steg", steg.kod()).update();
  }
}
