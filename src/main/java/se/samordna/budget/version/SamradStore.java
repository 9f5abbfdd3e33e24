package se.samordna.budget.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Inloggad;

/** Samråden i databasen. Bara tillägg: en rättelse är en ny rad. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SamradStore {

  private static final String RADER =
      """
      select s.*, (select count(*) from budgetversion b, budgetversion v
                    where b.forbund = s.forbund and v.forbund = s.forbund
                      and v.version_id = s.version_id and b.nummer <= v.nummer) as lopnummer
        from budgetsamrad s where s.forbund = :forbund
      """;

  private final JdbcClient jdbc;

  SamradStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Alla rader om versionerna, den första anteckningen först. */
  List<Samrad> om(Collection<UUID> versioner) {
    return jdbc.sql(RADER + " and s.version_id in (:versioner) order by s.tid, s.nummer")
        .param("forbund", Inloggad.aktor().forbund())
        .param("versioner", versioner)
        .query(SamradStore::rad)
        .list();
  }

  /** Den rad som gäller. */
  Optional<Samrad> hitta(UUID id) {
    return jdbc.sql(RADER + " and s.samrad_id = :id order by s.nummer desc limit 1")
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", id)
        .query(SamradStore::rad)
        .optional();
  }

  void spara(Samrad s) {
    jdbc.sql(
            """
            insert into budgetsamrad (forbund, samrad_id, nummer, version_id, medlem, dag, satt, vem,
                                      synpunkt, handling, sammantrade_id, atertaget, skal, tid, av)
            values (:forbund, :id, :nummer, :version, :medlem, :dag, :satt, :vem, :synpunkt, :handling,
                    :sammantrade, :atertaget, :skal, :tid, :av)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", s.id())
        .param("nummer", s.nummer())
        .param("version", s.version())
        .param("medlem", s.medlem())
        .param("dag", s.dag())
        .param("satt", Kod.av(s.satt()))
        .param("vem", s.vem())
        .param("synpunkt", s.synpunkt())
        .param("handling", s.handling())
        .param("sammantrade", s.sammantrade().orElse(null), Types.OTHER)
        .param("atertaget", s.atertaget())
        .param("skal", s.skal())
        .param("tid", s.tid().atOffset(ZoneOffset.UTC))
        .param("av", s.av())
        .update();
  }

  /** De bekräftelser som gäller för versionen. */
  List<Medlemssamrad.Bekraftelse> bekraftelser(UUID version) {
    return jdbc.sql(
            """
            select samrad_id, samradsnummer from (
              select distinct on (samrad_id) samrad_id, samradsnummer, haller
                from samradsbekraftelse where forbund = :forbund and version_id = :version
               order by samrad_id, nummer desc) s
             where haller
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("version", version)
        .query(
            (rs, n) ->
                new Medlemssamrad.Bekraftelse(
                    rs.getObject("samrad_id", UUID.class), rs.getInt("samradsnummer")))
        .list();
  }

  void bekrafta(
      UUID version, Medlemssamrad.Bekraftelse b, boolean haller, String kommentar, Instant nu) {
    jdbc.sql(
            """
            insert into samradsbekraftelse (forbund, samrad_id, samradsnummer, version_id, haller,
                                            kommentar, tid, av)
            values (:forbund, :id, :nummer, :version, :haller, :kommentar, :tid, :av)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", b.samrad())
        .param("nummer", b.nummer())
        .param("version", version)
        .param("haller", haller)
        .param("kommentar", kommentar)
        .param("tid", nu.atOffset(ZoneOffset.UTC))
        .param("av", Inloggad.aktor().anvandare())
        .update();
  }

  private static Samrad rad(ResultSet rs, int nr) throws SQLException {
    return new Samrad(
        rs.getObject("samrad_id", UUID.class),
        rs.getInt("nummer"),
        rs.getObject("version_id", UUID.class),
        rs.getLong("lopnummer"),
        rs.getString("medlem"),
        rs.getObject("dag", LocalDate.class),
        Kod.lagrad(Samrad.Satt.class, rs.getString("satt")),
        rs.getString("vem"),
        rs.getString("synpunkt"),
        rs.getString("handling"),
        Optional.ofNullable(rs.getObject("sammantrade_id", UUID.class)),
        rs.getBoolean("atertaget"),
        rs.getString("skal"),
        rs.getObject("tid", OffsetDateTime.class).toInstant(),
        rs.getString("av"));
  }
}
