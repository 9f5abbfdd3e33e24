package se.samordna.narvaro;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Aktor;

/** Loggen över dem som kom och gick. Bara tillägg. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NarvaroStore {

  private final JdbcClient jdbc;

  NarvaroStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Narvarohandelse> lista(SammantradeId mote) {
    return jdbc.sql(
            """
            select nummer, anvandare, slag, narvaro, klockslag from narvarohandelse
            where sammantrade_id = :mote order by nummer
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Narvarohandelse(
                    rad.getInt("nummer"),
                    rad.getString("anvandare"),
                    Kod.lagrad(Narvarohandelse.Slag.class, rad.getString("slag")),
                    Kod.lagrad(Narvarande.Satt.class, rad.getString("narvaro")),
                    rad.getObject("klockslag", OffsetDateTime.class).toInstant()))
        .list();
  }

  void spara(SammantradeId mote, Narvarohandelse h, Aktor aktor, Instant nu) {
    jdbc.sql(
            """
            insert into narvarohandelse
              (forbund, sammantrade_id, nummer, anvandare, slag, narvaro, klockslag, tid, antecknad_av)
            values (:forbund, :mote, :nummer, :person, :slag, :satt, :klockslag, :nu, :av)
            """)
        .param("forbund", aktor.forbund())
        .param("mote", mote.varde())
        .param("nummer", h.nummer())
        .param("person", h.person())
        .param("slag", Kod.av(h.slag()))
        .param("satt", Kod.av(h.satt()))
        .param("klockslag", h.klockslag().atOffset(ZoneOffset.UTC))
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("av", aktor.anvandare())
        .update();
  }
}
