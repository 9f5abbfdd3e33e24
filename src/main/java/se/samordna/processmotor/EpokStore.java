package se.samordna.processmotor;

import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Klocka;

/** Motorns epoker: vilka motorer vi känt, och vilken som gäller. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EpokStore {

  private final JdbcClient jdbc;
  private final Klocka klocka;

  EpokStore(JdbcClient jdbc, Klocka klocka) {
    this.jdbc = jdbc;
    this.klocka = klocka;
  }

  /** Den epok som gäller, 0 innan någon motor setts. */
  long aktuell() {
    return jdbc.sql("select coalesce(max(epok), 0) from motorepok").query(Long.class).single();
  }

  Optional<Epok> senaste() {
    return jdbc.sql("select epok, marke, instans from motorepok order by epok desc limit 1")
        .query(Epok.class)
        .optional();
  }

  /** Den nya epoken; falskt om en annan instans av programmet hann före. */
  boolean ny(Epok efter, String marke, long instans) {
    return jdbc.sql(
                """
                insert into motorepok (epok, forra, marke, instans, skapad)
                values (:epok, :forra, :marke, :instans, :nu) on conflict do nothing
                """)
            .param("epok", efter.epok() + 1)
            .param("forra", efter.epok())
            .param("marke", marke)
            .param("instans", instans)
            .param("nu", klocka.verkligTid().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** En motor vi känner igen på sitt märke. */
  record Epok(long epok, String marke, long instans) {

    static final Epok INGEN = new Epok(0, "", 0);
  }
}
