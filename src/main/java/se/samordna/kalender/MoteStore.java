package se.samordna.kalender;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Organ;
import se.samordna.gemensam.Kod;
import se.samordna.mote.Moteslag;
import se.samordna.mote.PunktId;

/** Sammanträdena som de står i kalendern. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MoteStore {

  private static final String KOLUMNER =
      """
      select sammantrade_id, tid, dag, plats, slag, offentligt, budgetmote, oppnat, avslutat, installt,
             installt_skal, version, sekvens, svarsomgang, coalesce(andrat, skapad) as andrat
      from sammantrade
      """;

  private final JdbcClient jdbc;

  MoteStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Mote> mellan(LocalDate fran, LocalDate till) {
    return jdbc.sql(
            KOLUMNER + " where dag between :fran and :till order by tid, sammantrade_id limit 1000")
        .param("fran", fran)
        .param("till", till)
        .query(MoteStore::mote)
        .list();
  }

  Optional<Mote> hitta(UUID id) {
    return en(id, "");
  }

  /** Låst: två svar eller två ombokningar går aldrig om varandra. */
  Optional<Mote> las(UUID id) {
    return en(id, " for update");
  }

  private Optional<Mote> en(UUID id, String las) {
    return jdbc.sql(KOLUMNER + " where sammantrade_id = :id" + las)
        .param("id", id)
        .query(MoteStore::mote)
        .optional();
  }

  void bokaOm(UUID id, Ombokning ny, LocalDate dag, boolean nyTid, Instant nu) {
    jdbc.sql(
            """
            update sammantrade
            set tid = :tid, dag = :dag, plats = :plats, offentligt = :offentligt,
                budgetmote = :budgetmote, version = version + 1, sekvens = sekvens + 1,
                svarsomgang = svarsomgang + case when :nyTid then 1 else 0 end, andrat = :nu
            where sammantrade_id = :id
            """)
        .param("tid", ny.tid().atOffset(ZoneOffset.UTC))
        .param("dag", dag)
        .param("plats", ny.plats().strip())
        .param("offentligt", ny.offentligt())
        .param("budgetmote", ny.budgetmote())
        .param("nyTid", nyTid)
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  void stallIn(UUID id, String skal, String av, Instant nu) {
    jdbc.sql(
            """
            update sammantrade
            set installt = :nu, installt_skal = :skal, installt_av = :av, version = version + 1,
                sekvens = sekvens + 1, andrat = :nu
            where sammantrade_id = :id
            """)
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("skal", skal)
        .param("av", av)
        .param("id", id)
        .update();
  }

  /** När kallelsen senast skickades; tomt när den inte är skickad. */
  Optional<Instant> kallelseSkickad(UUID mote) {
    return jdbc.sql("select max(tid) from kallelse where sammantrade_id = :mote")
        .param("mote", mote)
        .query((rad, nr) -> Optional.ofNullable(rad.getObject(1, OffsetDateTime.class)))
        .single()
        .map(OffsetDateTime::toInstant);
  }

  /** Antalet punkter på mötet som bär något att besluta och inte är beslutade. */
  int obeslutade(UUID mote) {
    return jdbc.sql("select count(*) from (" + OBESLUTADE + ") p")
        .param("mote", mote)
        .query(Integer.class)
        .single();
  }

  /**
   * Flyttar de obeslutade punkterna sist på ett annat möte, i samma ordning. Styrelsens besked om
   * ett extra ärende följer inte med; extra är det som kommer efter det andra mötets kallelse.
   * Svarar med dem.
   */
  List<PunktId> flytta(UUID mote, UUID till) {
    return jdbc.sql(
            """
            update punkt set sammantrade_id = :till, tas_upp = null, tas_upp_anteckning = '',
                sen = exists (select 1 from kallelse where sammantrade_id = :till),
                ordning = f.nr + (select coalesce(max(ordning), 0) from punkt
                                  where sammantrade_id = :till)
            from (select punkt_id, row_number() over (order by ordning) as nr from (
            """
                + OBESLUTADE
                + ") o) f where punkt.punkt_id = f.punkt_id returning punkt.punkt_id")
        .param("mote", mote)
        .param("till", till)
        .query((rad, nr) -> new PunktId(rad.getObject("punkt_id", UUID.class)))
        .list();
  }

  private static final String OBESLUTADE =
      """
      select p.punkt_id, p.ordning from punkt p
      where p.sammantrade_id = :mote
        and (p.arende_id is not null or p.budget_version_id is not null
             or exists (select 1 from punktandring a
                        where a.forbund = p.forbund and a.punkt_id = p.punkt_id))
        and not exists (select 1 from beslut b
                        where b.forbund = p.forbund and b.punkt_id = p.punkt_id)
      """;

  Optional<LocalDate> senastOppnat(Organ organ) {
    return jdbc.sql(
            """
            select max(dag) from sammantrade
            where oppnat is not null
              and (slag = 'beredning') = (:organ = 'beredning')
            """)
        .param("organ", organ.kod())
        .query((rad, nr) -> Optional.ofNullable(rad.getObject(1, LocalDate.class)))
        .single();
  }

  private static Mote mote(ResultSet rad, int nr) throws SQLException {
    return new Mote(
        rad.getObject("sammantrade_id", UUID.class),
        rad.getObject("tid", OffsetDateTime.class).toInstant(),
        rad.getObject("dag", LocalDate.class),
        rad.getString("plats"),
        Kod.lagrad(Moteslag.class, rad.getString("slag")),
        rad.getBoolean("offentligt"),
        rad.getBoolean("budgetmote"),
        rad.getObject("oppnat", OffsetDateTime.class) != null,
        rad.getObject("avslutat", OffsetDateTime.class) != null,
        Optional.ofNullable(rad.getObject("installt", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        rad.getString("installt_skal"),
        rad.getInt("version"),
        rad.getInt("sekvens"),
        rad.getInt("svarsomgang"),
        rad.getObject("andrat", OffsetDateTime.class).toInstant());
  }
}
