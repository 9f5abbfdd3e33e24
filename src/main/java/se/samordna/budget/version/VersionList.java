package se.samordna.budget.version;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Inloggad;
import se.samordna.plan.Budgetversion.Status;

/** Förbundets budgetversioner, den senaste först. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class VersionList {

  private static final String ALLA =
      """
      with numrerad as (
        select v.*, row_number() over (order by v.nummer) as lopnummer
          from budgetversion v where v.forbund = :forbund)
      select n.version_id, n.lopnummer, n.andring, n.status, n.enhet, n.kallfil, n.skapad, n.skapad_av,
             n.faststalld, n.beslut_id, n.ursprung, u.lopnummer as ursprungsnummer,
             (select array_agg(distinct r.ar order by r.ar) from budgetrad r
               where r.forbund = n.forbund and r.version_id = n.version_id) as ar,
             (select array_agg(a.ar order by a.ar) from budgetar a
               where a.forbund = n.forbund and a.version_id = n.version_id) as galler
        from numrerad n left join numrerad u on u.version_id = n.ursprung
      """;

  private final JdbcClient jdbc;

  VersionList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Sida<Versionsrad> lista(Sida.Begaran begaran) {
    List<Versionsrad> rader =
        jdbc.sql(ALLA + " order by n.lopnummer desc limit :antal offset :forsta")
            .param("forbund", Inloggad.aktor().forbund())
            .param("antal", begaran.antal())
            .param("forsta", begaran.forsta())
            .query(VersionList::rad)
            .list();
    long totalt =
        jdbc.sql("select count(*) from budgetversion where forbund = :forbund")
            .param("forbund", Inloggad.aktor().forbund())
            .query(Long.class)
            .single();
    return new Sida<>(rader, totalt);
  }

  Optional<Versionsrad> hitta(UUID id) {
    return jdbc.sql(ALLA + " where n.version_id = :id")
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", id)
        .query(VersionList::rad)
        .optional();
  }

  /** Versionen själv och dem den gjordes av, den närmaste först. */
  List<UUID> led(UUID id) {
    return jdbc.sql(
            """
            with recursive led as (
              select version_id, ursprung, 0 as steg from budgetversion
               where forbund = :forbund and version_id = :id
              union all
              select v.version_id, v.ursprung, l.steg + 1 from budgetversion v
                join led l on v.version_id = l.ursprung
               where v.forbund = :forbund)
            select version_id from led order by steg
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", id)
        .query(UUID.class)
        .list();
  }

  /**
   * Sant när en annan version redan fastställts som budget för samma första år, före den här om den
   * är beslutad. Att året varit planår räknas inte: dess budget ska beslutas för sig.
   */
  boolean tidigareFaststalld(Versionsrad v) {
    return jdbc.sql(
            """
            select exists (
              select 1 from budgetversion b, budgetversion v
               where b.forbund = :forbund and v.forbund = :forbund and v.version_id = :id
                 and b.version_id <> :id and b.faststalld is not null
                 and (v.faststalld is null or (b.faststalld, b.nummer) < (v.faststalld, v.nummer))
                 and (select min(r.ar) from budgetrad r
                       where r.forbund = b.forbund and r.version_id = b.version_id) = :ar)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", v.id())
        .param("ar", v.forstaAr())
        .query(Boolean.class)
        .single();
  }

  List<Statussteg> steg(UUID id) {
    return jdbc.sql(
            """
            select fran, till, skal, tid, av from versionsstatus
             where forbund = :forbund and version_id = :id order by nummer
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", id)
        .query(
            (rs, n) ->
                new Statussteg(
                    Status.av(rs.getString("fran")),
                    Status.av(rs.getString("till")),
                    rs.getString("skal"),
                    rs.getObject("tid", OffsetDateTime.class).toInstant(),
                    rs.getString("av")))
        .list();
  }

  private static Versionsrad rad(ResultSet rs, int nr) throws SQLException {
    UUID ursprung = rs.getObject("ursprung", UUID.class);
    return new Versionsrad(
        rs.getObject("version_id", UUID.class),
        rs.getLong("lopnummer"),
        rs.getInt("andring"),
        Status.av(rs.getString("status")),
        rs.getString("enhet"),
        ar(rs.getArray("ar")),
        ar(rs.getArray("galler")),
        rs.getString("kallfil"),
        ursprung == null
            ? Optional.empty()
            : Optional.of(new Versionsrad.Ursprung(ursprung, rs.getLong("ursprungsnummer"))),
        rs.getObject("skapad", OffsetDateTime.class).toInstant(),
        rs.getString("skapad_av"),
        Optional.ofNullable(rs.getObject("faststalld", LocalDate.class)),
        Optional.ofNullable(rs.getObject("beslut_id", UUID.class)));
  }

  private static List<Integer> ar(Array ar) throws SQLException {
    return ar == null ? List.of() : Arrays.asList((Integer[]) ar.getArray());
  }
}
