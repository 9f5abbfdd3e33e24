package se.samordna.foredragning.lista;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.mote.Moteslag;

/** Sammanträden vars dag har passerat utan att de är klara. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class MotespliktList {

  /** Ett sammanträde som dagen gått förbi; {@code oppnat} när uppropet hölls. */
  record Passerat(UUID mote, LocalDate dag, Moteslag slag, boolean oppnat) {}

  /** Styrelsens nästa sammanträde. */
  record Nasta(UUID mote, LocalDate dag) {}

  private final JdbcClient jdbc;

  MotespliktList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Öppnade som inte avslutats, och styrelsens som varken hållits eller ställts in. */
  List<Passerat> passerade(LocalDate idag) {
    return jdbc.sql(
            """
            select sammantrade_id, dag, slag, oppnat is not null as oppnat from sammantrade
             where dag < :idag and avslutat is null and installt is null
               and (oppnat is not null or slag = 'styrelse')
             order by dag, sammantrade_id
            """)
        .param("idag", idag)
        .query(
            (rad, nr) ->
                new Passerat(
                    rad.getObject("sammantrade_id", UUID.class),
                    rad.getObject("dag", LocalDate.class),
                    Kod.lagrad(Moteslag.class, rad.getString("slag")),
                    rad.getBoolean("oppnat")))
        .list();
  }

  Optional<Nasta> nastaStyrelse(LocalDate idag) {
    return jdbc.sql(
            """
            select sammantrade_id, dag from sammantrade
             where slag = 'styrelse' and dag >= :idag and avslutat is null and installt is null
             order by dag, tid, sammantrade_id limit 1
            """)
        .param("idag", idag)
        .query(
            (rad, nr) ->
                new Nasta(
                    rad.getObject("sammantrade_id", UUID.class),
                    rad.getObject("dag", LocalDate.class)))
        .optional();
  }
}
