package se.samordna.processmotor.zeebe;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Klocka;
import se.samordna.processmotor.EpokStore;

/** Pulsen i epokernas märken. */
@Repository
@OmZeebe
@Transactional(propagation = Propagation.MANDATORY)
class PulsStore {

  private final JdbcClient jdbc;
  private final Klocka klocka;

  PulsStore(JdbcClient jdbc, Klocka klocka) {
    this.jdbc = jdbc;
    this.klocka = klocka;
  }

  /** Epoken med sin puls; utan puls innan någon motor setts. */
  Marke hos(EpokStore.Epok epok) {
    return jdbc.sql("select puls, kvitterad from motorepok where epok = :epok")
        .param("epok", epok.epok())
        .query((rs, nr) -> new Marke(epok, rs.getLong("puls"), rs.getLong("kvitterad")))
        .optional()
        .orElse(new Marke(epok, 0, 0));
  }

  /**
   * Nästa pulsslag, om det förra är kvitterat eller slogs före {@code senast}. Ett i taget: annars
   * kunde två slag nå motorn i fel ordning.
   */
  Optional<Long> slag(long epok, Instant senast) {
    return jdbc.sql(
            """
            update motorepok set puls = puls + 1, slagen = :nu
             where epok = :epok and (kvitterad = puls or slagen < :senast)
            returning puls
            """)
        .param("epok", epok)
        .param("nu", utc(klocka.verkligTid()))
        .param("senast", utc(senast))
        .query(Long.class)
        .optional();
  }

  void kvittera(long epok, long puls) {
    jdbc.sql(
            """
            update motorepok set kvitterad = :puls where epok = :epok and kvitterad < :puls
            """)
        .param("epok", epok)
        .param("puls", puls)
        .update();
  }

  private static OffsetDateTime utc(Instant tid) {
    return tid.atOffset(ZoneOffset.UTC);
  }
}
