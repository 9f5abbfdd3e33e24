package se.samordna.protokoll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Aterkomst;
import se.samordna.arende.Aterkomster;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Kod;
import se.samordna.protokoll.Upphavandefoljd.Foljd;

/**
 * De beslut som skickat ett ärende tillbaka, och de som en domstol upphävt så att det prövas om.
 * Ett upphävande som kom när pengarna redan gått tillbaka, eller när insatsen var avslutad, för
 * inte ärendet någonstans.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Aterkomstlista implements Aterkomster {

  /** Det ett upphävande fört med sig när ärendet gick tillbaka till styrelsen. */
  private static final String[] PROVAS_OM =
      Stream.of(Foljd.values()).filter(Foljd::provasOm).map(Kod::av).toArray(String[]::new);

  private final JdbcClient jdbc;

  Aterkomstlista(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Aterkomst> i(ArendeId arende) {
    return jdbc.sql(
            """
            select b.utfall as slag, b.dag, b.paragraf, '' as av, b.motivering as skal,
                   b.sammantrade_id, b.tid
            from beslut b
            where b.arende_id = :arende and b.utfall in ('aterremiss', 'utgar')
            union all
            select 'upphavt', u.dag, b.paragraf, u.domstol || ' ' || u.malnummer, u.skal,
                   b.sammantrade_id, u.tid
            from upphavtbeslut u
            join beslut b on b.forbund = u.forbund and b.beslut_id = u.beslut_id
            where b.arende_id = :arende and u.foljd = any (:provasOm)
            order by tid
            """)
        .param("arende", arende.varde())
        .param("provasOm", PROVAS_OM)
        .query(Aterkomstlista::rad)
        .list();
  }

  @Override
  public List<Aterkomst> avAndring(UUID andring) {
    return jdbc.sql(
            """
            select b.utfall as slag, b.dag, b.paragraf, '' as av, b.motivering as skal,
                   b.sammantrade_id, b.tid
            from punktandring pa
            join beslut b on b.forbund = pa.forbund and b.punkt_id = pa.punkt_id
            where pa.andring_id = :andring and b.utfall = 'aterremiss'
            order by b.tid
            """)
        .param("andring", andring)
        .query(Aterkomstlista::rad)
        .list();
  }

  private static Aterkomst rad(ResultSet rad, int nr) throws SQLException {
    return new Aterkomst(
        Kod.lagrad(Aterkomst.Slag.class, rad.getString("slag")),
        rad.getObject("dag", LocalDate.class),
        rad.getInt("paragraf"),
        rad.getString("av").strip(),
        rad.getString("skal"),
        rad.getObject("sammantrade_id", UUID.class),
        rad.getObject("tid", OffsetDateTime.class).toInstant());
  }
}
