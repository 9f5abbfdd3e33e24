package se.samordna.protokoll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.mote.Punktslag;
import se.samordna.mote.Utfall;
import se.samordna.narvaro.Narvarande.Satt;
import se.samordna.narvaro.Narvarohandelse;

/** Mötets gång så som den antecknades, rad för rad. Läser bara; namnen är användarnamn. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class FaktaStore {

  /**
   * En punkt med sin paragraf, om den fått någon.
   *
   * @param lamnad den hanns inte med och lämnades utan beslut
   * @param avbojd skälet till att styrelsen inte tog upp ett extra ärende; tomt när den inte sagt
   *     nej
   * @param tankt paragrafen som hölls åt punkten, om sammanträdet hunnit ge någon
   */
  record Punktrad(
      UUID punkt,
      Punktslag slag,
      String rubrik,
      Optional<UUID> arende,
      Optional<String> diarienummer,
      Optional<Integer> paragraf,
      Optional<UUID> beslut,
      Optional<Instant> beslutat,
      boolean lamnad,
      Optional<String> avbojd,
      Optional<Integer> tankt) {}

  record Javrad(
      UUID punkt,
      String person,
      String grund,
      Optional<Instant> lamnade,
      Optional<Instant> atervande) {}

  record Yrkanderad(
      UUID punkt,
      String person,
      Utfall utfall,
      String text,
      List<String> instammer,
      boolean aterkallat) {}

  record Rorelserad(String person, Narvarohandelse.Slag slag, Satt narvaro, Instant klockslag) {}

  private final JdbcClient jdbc;

  FaktaStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Instant> avslutat(SammantradeId mote) {
    return jdbc.sql(
            "select avslutat from sammantrade where sammantrade_id = :mote and avslutat is not"
                + " null")
        .param("mote", mote.varde())
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  /** Den som för protokollet, som användarnamn. */
  Optional<String> sekreterare(SammantradeId mote) {
    return jdbc.sql(
            "select sekreterare from sammantrade where sammantrade_id = :mote and sekreterare is"
                + " not null")
        .param("mote", mote.varde())
        .query(String.class)
        .optional();
  }

  /**
   * Punkterna i den ordning de behandlades: paragrafens nummer, sedan listans ordning. Det som
   * utgått ur listan före sammanträdet är inte med; det som styrelsen sagt nej till är det.
   */
  List<Punktrad> punkter(SammantradeId mote) {
    return jdbc.sql(
            """
            select p.punkt_id, p.slag, p.rubrik, p.arende_id, a.diarienummer, b.beslut_id, b.tid,
                   coalesce(b.paragraf, pp.paragraf) as paragraf, p.lamnad is not null as lamnad,
                   case when p.tas_upp is false then p.tas_upp_anteckning end as avbojd,
                   plan.paragraf as tankt
            from punkt p
            left join arende a on a.forbund = p.forbund and a.arende_id = p.arende_id
            left join beslut b on b.forbund = p.forbund and b.punkt_id = p.punkt_id
            left join punktparagraf pp on pp.forbund = p.forbund and pp.punkt_id = p.punkt_id
            left join paragrafplan plan on plan.forbund = p.forbund and plan.punkt_id = p.punkt_id
            where p.sammantrade_id = :mote and (p.utgick is null or p.tas_upp is false)
            order by coalesce(b.paragraf, pp.paragraf, plan.paragraf) nulls last, p.ordning
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Punktrad(
                    rad.getObject("punkt_id", UUID.class),
                    Kod.lagrad(Punktslag.class, rad.getString("slag")),
                    rad.getString("rubrik"),
                    Optional.ofNullable(rad.getObject("arende_id", UUID.class)),
                    Optional.ofNullable(rad.getString("diarienummer")),
                    Optional.ofNullable(rad.getObject("paragraf", Integer.class)),
                    Optional.ofNullable(rad.getObject("beslut_id", UUID.class)),
                    Optional.ofNullable(rad.getObject("tid", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                    rad.getBoolean("lamnad"),
                    Optional.ofNullable(rad.getString("avbojd")),
                    Optional.ofNullable(rad.getObject("tankt", Integer.class))))
        .list();
  }

  List<Javrad> jav(SammantradeId mote) {
    return jdbc.sql(
            """
            select j.punkt_id, j.anvandare, j.grund, j.lamnade, j.atervande
            from jav j join punkt p on p.forbund = j.forbund and p.punkt_id = j.punkt_id
            where p.sammantrade_id = :mote order by j.tid, j.anvandare
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Javrad(
                    rad.getObject("punkt_id", UUID.class),
                    rad.getString("anvandare"),
                    rad.getString("grund"),
                    tid(rad, "lamnade"),
                    tid(rad, "atervande")))
        .list();
  }

  List<Yrkanderad> yrkanden(SammantradeId mote) {
    return jdbc.sql(
            """
            select y.punkt_id, y.person, y.utfall, y.text, y.instammer, y.aterkallat
            from yrkande y join punkt p on p.forbund = y.forbund and p.punkt_id = y.punkt_id
            where p.sammantrade_id = :mote order by y.ordning, y.nummer
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Yrkanderad(
                    rad.getObject("punkt_id", UUID.class),
                    rad.getString("person"),
                    Kod.lagrad(Utfall.class, rad.getString("utfall")),
                    rad.getString("text"),
                    texter(rad, "instammer"),
                    rad.getObject("aterkallat") != null))
        .list();
  }

  /** De som kom och gick sedan sammanträdet öppnats; vilka som ropades upp då står för sig. */
  List<Rorelserad> rorelser(SammantradeId mote) {
    return jdbc.sql(
            """
            select h.anvandare, h.slag, h.narvaro, h.klockslag
            from narvarohandelse h
            join sammantrade s on s.forbund = h.forbund and s.sammantrade_id = h.sammantrade_id
            where h.sammantrade_id = :mote
              and not coalesce(h.slag = 'kom' and h.tid <= s.oppnat, false)
            order by h.klockslag, h.nummer
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Rorelserad(
                    rad.getString("anvandare"),
                    Kod.lagrad(Narvarohandelse.Slag.class, rad.getString("slag")),
                    Kod.lagrad(Satt.class, rad.getString("narvaro")),
                    rad.getObject("klockslag", OffsetDateTime.class).toInstant()))
        .list();
  }

  List<String> justerare(SammantradeId mote) {
    return jdbc.sql("select anvandare from justerare where sammantrade_id = :mote order by nummer")
        .param("mote", mote.varde())
        .query(String.class)
        .list();
  }

  private static Optional<Instant> tid(ResultSet rad, String kolumn) throws SQLException {
    return Optional.ofNullable(rad.getObject(kolumn, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  static List<String> texter(ResultSet rad, String kolumn) throws SQLException {
    return Arrays.asList((String[]) rad.getArray(kolumn).getArray());
  }
}
