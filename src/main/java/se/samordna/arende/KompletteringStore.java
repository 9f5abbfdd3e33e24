package se.samordna.arende;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende.Komplettering;
import se.samordna.arende.Kompletteringspost.Utfall;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Aktor;
import se.samordna.ritning.Element;

/** Kompletteringarna, en i taget per ärende. Ärendets rad är låst av den som skriver. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KompletteringStore {

  private final JdbcClient jdbc;

  KompletteringStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void begar(ArendeId arende, Komplettering k, Aktor av, Instant nu) {
    jdbc.sql(
            """
            insert into komplettering (forbund, arende_id, nr, fran, begard_av, begard, vad, frist)
            select :forbund, :arende, coalesce(max(nr), 0) + 1, :fran, :av, :nu, :vad, :frist
            from komplettering where arende_id = :arende
            """)
        .param("forbund", av.forbund())
        .param("arende", arende.varde())
        .param("fran", k.fran())
        .param("av", av.anvandare())
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("vad", k.vad())
        .param("frist", k.frist())
        .update();
  }

  void avsluta(ArendeId arende, Utfall utfall, Aktor av, Instant nu) {
    jdbc.sql(
            """
            update komplettering set utfall = :utfall, svar_av = :av, svarad = :nu
            where arende_id = :arende and utfall = ''
            """)
        .param("arende", arende.varde())
        .param("utfall", Kod.av(utfall))
        .param("av", av.anvandare())
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Den senaste först. */
  List<Kompletteringspost> lista(ArendeId arende) {
    return jdbc.sql(
            """
            select k.nr, k.fran, coalesce(b.namn, k.begard_av) as begard_av, k.begard, k.vad,
                   k.frist,
                   case when k.utfall = '' and a.processteg <> :komplettera then 'avbruten'
                        else k.utfall end as utfall,
                   coalesce(s.namn, k.svar_av) as svar_av, k.svarad
            from komplettering k
            join arende a on a.forbund = k.forbund and a.arende_id = k.arende_id
            left join person b on b.forbund = k.forbund and b.anvandare = k.begard_av
            left join person s on s.forbund = k.forbund and s.anvandare = k.svar_av
            where k.arende_id = :arende
            order by k.nr desc
            """)
        .param("arende", arende.varde())
        .param("komplettera", Element.KOMPLETTERA)
        .query(KompletteringStore::rad)
        .list();
  }

  private static Kompletteringspost rad(ResultSet rs, int nr) throws SQLException {
    Utfall utfall = Kod.tolka(Utfall.class, rs.getString("utfall")).orElse(Utfall.PAGAR);
    return new Kompletteringspost(
        rs.getInt("nr"),
        rs.getString("fran"),
        rs.getString("begard_av"),
        rs.getObject("begard", OffsetDateTime.class).toInstant(),
        rs.getString("vad"),
        rs.getObject("frist", LocalDate.class),
        utfall,
        Optional.of(rs.getString("svar_av")).filter(a -> !a.isEmpty() && utfall == Utfall.LAMNAD),
        Optional.ofNullable(rs.getObject("svarad", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
