package se.samordna.mote;

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
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Frister;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Aktor;

/** Sammanträdets rader. Den som kallas ser sina, stab och revisor ser alla. */
@NamedInterface("lager")
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SammantradeStore {

  private static final String KALLAD =
      """
      (:alla or exists (
        select 1 from plats pl
        where pl.forbund = s.forbund and pl.anvandare = :anvandare
          and pl.fran <= s.dag and (pl.till is null or pl.till >= s.dag)
          and pl.organ = case when s.slag = 'beredning' then 'beredning' else 'styrelse' end
          and (s.slag <> 'presidium' or pl.uppdrag <> '')))
      """;

  private final JdbcClient jdbc;

  SammantradeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void spara(Sammantrade s, boolean budgetmote, Aktor aktor, Instant nu) {
    jdbc.sql(
            """
            insert into sammantrade
              (forbund, sammantrade_id, tid, dag, plats, slag, offentligt, budgetmote, skapad,
               skapad_av)
            values (:forbund, :id, :tid, :dag, :plats, :slag, :offentligt, :budgetmote, :skapad,
                    :skapadAv)
            """)
        .param("forbund", aktor.forbund())
        .param("id", s.id().varde())
        .param("tid", s.tid().atOffset(ZoneOffset.UTC))
        .param("dag", s.dag())
        .param("plats", s.plats())
        .param("slag", Kod.av(s.slag()))
        .param("offentligt", s.offentligt())
        .param("budgetmote", budgetmote)
        .param("skapad", nu.atOffset(ZoneOffset.UTC))
        .param("skapadAv", aktor.anvandare())
        .update();
  }

  /** Låst mot ett samtidigt upprop; flera beslut på olika punkter får gå bredvid varandra. */
  public Optional<Sammantrade> lasForPunkt(SammantradeId id) {
    return las(id, "for share");
  }

  public Optional<Sammantrade> lasForUpprop(SammantradeId id) {
    return las(id, "for update");
  }

  private Optional<Sammantrade> las(SammantradeId id, String las) {
    return jdbc.sql("select s.* from sammantrade s where s.sammantrade_id = :id " + las)
        .param("id", id.varde())
        .query(SammantradeStore::rad)
        .optional();
  }

  public Optional<Sammantrade> hitta(SammantradeId id, String anvandare, boolean alla) {
    return jdbc.sql("select s.* from sammantrade s where s.sammantrade_id = :id and " + KALLAD)
        .param("id", id.varde())
        .param("anvandare", anvandare)
        .param("alla", alla)
        .query(SammantradeStore::rad)
        .optional();
  }

  public Sida<Sammantrade> lista(String anvandare, boolean alla, Sida.Begaran begaran) {
    List<Sammantrade> rader =
        jdbc.sql(
                "select s.* from sammantrade s where "
                    + KALLAD
                    + " order by s.tid desc, s.sammantrade_id limit :antal offset :forsta")
            .param("anvandare", anvandare)
            .param("alla", alla)
            .param("antal", begaran.antal())
            .param("forsta", begaran.forsta())
            .query(SammantradeStore::rad)
            .list();
    long totalt =
        jdbc.sql("select count(*) from sammantrade s where " + KALLAD)
            .param("anvandare", anvandare)
            .param("alla", alla)
            .query(Long.class)
            .single();
    return new Sida<>(rader, totalt);
  }

  public void oppna(SammantradeId id, Instant tid) {
    jdbc.sql("update sammantrade set oppnat = coalesce(oppnat, :tid) where sammantrade_id = :id")
        .param("id", id.varde())
        .param("tid", tid.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Den som höll uppropet för protokollet, om ingen annan är vald. */
  public void sekreterareOmIngen(SammantradeId id, String person) {
    jdbc.sql(
            """
            update sammantrade
               set sekreterare = :person, sekreterare_version = sekreterare_version + 1
            where sammantrade_id = :id and sekreterare is null
              and exists (select 1 from person where anvandare = :person)
            """)
        .param("id", id.varde())
        .param("person", person)
        .update();
  }

  public boolean arInstallt(SammantradeId id) {
    return jdbc.sql("select installt is not null from sammantrade where sammantrade_id = :id")
        .param("id", id.varde())
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  /** Sammanträdet i kalendern, med tiderna som gäller på dess dag. */
  public Motesplanering planering(Sammantrade s, Frister tider) {
    return jdbc.sql(
            """
            select version, budgetmote, installt, installt_skal from sammantrade
            where sammantrade_id = :id
            """)
        .param("id", s.id().varde())
        .query(
            (rad, nr) ->
                new Motesplanering(
                    rad.getInt("version"),
                    rad.getBoolean("budgetmote"),
                    Optional.ofNullable(rad.getObject("installt", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                    Optional.of(rad.getString("installt_skal")).filter(t -> !t.isEmpty()),
                    tider.kallelseSenast(s.dag()),
                    tider.handlingarSenast(s.dag())))
        .single();
  }

  public void behandla(SammantradeId id, PunktId punkt) {
    jdbc.sql("update sammantrade set aktuell_punkt = :punkt where sammantrade_id = :id")
        .param("id", id.varde())
        .param("punkt", punkt.varde())
        .update();
  }

  static Sammantrade rad(ResultSet rad, int nr) throws SQLException {
    return new Sammantrade(
        new SammantradeId(rad.getObject("sammantrade_id", UUID.class)),
        rad.getObject("tid", OffsetDateTime.class).toInstant(),
        rad.getObject("dag", LocalDate.class),
        rad.getString("plats"),
        Kod.lagrad(Moteslag.class, rad.getString("slag")),
        rad.getBoolean("offentligt"),
        tid(rad, "oppnat"),
        tid(rad, "avslutat"),
        Optional.ofNullable(rad.getObject("aktuell_punkt", UUID.class)).map(PunktId::new));
  }

  private static Optional<Instant> tid(ResultSet rad, String kolumn) throws SQLException {
    return Optional.ofNullable(rad.getObject(kolumn, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
