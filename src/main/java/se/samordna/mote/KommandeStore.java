package se.samordna.mote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;

/** De sammanträden som ligger framför, efter slag och dag; inställda räknas inte. */
@NamedInterface("lager")
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class KommandeStore {

  private final JdbcClient jdbc;

  KommandeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Nästa sammanträde av slaget som inte öppnats, låst mot ett samtidigt upprop. */
  Optional<SammantradeId> nastaOoppnade(Moteslag slag, LocalDate fran) {
    return jdbc.sql(
            """
            select sammantrade_id from sammantrade
            where slag = :slag and oppnat is null and installt is null and dag >= :fran
            order by tid, sammantrade_id limit 1
            for update
            """)
        .param("slag", Kod.av(slag))
        .param("fran", fran)
        .query(UUID.class)
        .optional()
        .map(SammantradeId::new);
  }

  List<Sammantrade> fran(Moteslag slag, LocalDate dag) {
    return jdbc.sql(
            "select * from sammantrade where slag = :slag and dag >= :dag and installt is null"
                + " order by tid")
        .param("slag", Kod.av(slag))
        .param("dag", dag)
        .query(SammantradeStore::rad)
        .list();
  }

  /** Styrelsens nästa sammanträde efter dagen. */
  public Optional<LocalDate> nastaStyrelse(LocalDate efter) {
    return jdbc.sql(
            """
            select dag from sammantrade
            where slag = 'styrelse' and dag > :efter and installt is null
            order by dag limit 1
            """)
        .param("efter", efter)
        .query(LocalDate.class)
        .optional();
  }

  Optional<LocalDate> nastaBeredning(LocalDate fran) {
    return jdbc.sql(
            """
            select dag from sammantrade
            where slag = 'beredning' and dag >= :fran and installt is null
            order by dag limit 1
            """)
        .param("fran", fran)
        .query(LocalDate.class)
        .optional();
  }
}
