package se.samordna.arende;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Aktor;

/** Ärendelistan: bara det aktören får se, nyast först. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ArendeLista {

  private static final String URVAL =
      """
      where (:q = '' or a.rubrik ilike :monster escape '!'
             or a.diarienummer ilike :monster escape '!')
        and (:steg = '' or a.steg = :steg)
        and (:status = '' or a.status = :status)
        and (:medlem = '' or a.medlem = :medlem)
      """;

  private final JdbcClient jdbc;
  private final ObjectProvider<Insyn> insyn;

  ArendeLista(JdbcClient jdbc, ObjectProvider<Insyn> insyn) {
    this.jdbc = jdbc;
    this.insyn = insyn;
  }

  Sida<Arendepost> sida(Aktor aktor, Arendefraga fraga, Sida.Begaran sida) {
    String urval = URVAL + " and (" + villkor(aktor) + ")";
    List<Arendepost> rader =
        med(
                "select a.* from arende a "
                    + urval
                    + " order by a.skapad desc, a.arende_id limit :antal offset :forsta",
                aktor,
                fraga)
            .param("antal", sida.antal())
            .param("forsta", sida.forsta())
            .query(ArendeLista::rad)
            .list();
    long totalt =
        med("select count(*) from arende a " + urval, aktor, fraga).query(Long.class).single();
    return new Sida<>(rader, totalt);
  }

  Optional<Arendepost> en(ArendeId id, Aktor aktor) {
    return jdbc.sql("select a.* from arende a where a.arende_id = :id and (" + villkor(aktor) + ")")
        .param("id", id.varde())
        .param("medlemmar", String.join(",", aktor.medlemmar()))
        .param("anvandare", aktor.anvandare())
        .query(ArendeLista::rad)
        .optional();
  }

  private String villkor(Aktor aktor) {
    return Insynsregel.villkor(aktor, insyn.orderedStream().toList());
  }

  private JdbcClient.StatementSpec med(String sql, Aktor aktor, Arendefraga fraga) {
    String q = fraga.q().strip();
    return jdbc.sql(sql)
        .param("q", q)
        .param("monster", "%" + q.replaceAll("([!%_])", "!$1") + "%")
        .param("steg", fraga.steg())
        .param("status", fraga.status())
        .param("medlem", fraga.medlem())
        .param("medlemmar", String.join(",", aktor.medlemmar()))
        .param("anvandare", aktor.anvandare());
  }

  private static Arendepost rad(ResultSet rad, int nr) throws SQLException {
    Optional<LocalDate> frist = dag(rad, "frist");
    Optional<LocalDate> komplettering = dag(rad, "komplettering_frist");
    return new Arendepost(
        rad.getObject("arende_id", UUID.class),
        Optional.ofNullable(rad.getString("diarienummer")),
        rad.getString("rubrik"),
        rad.getString("beskrivning"),
        rad.getString("medlem"),
        Kod.lagrad(Arende.Steg.class, rad.getString("steg")),
        Kod.lagrad(Arende.Status.class, rad.getString("status")),
        Kod.tolka(Insatstyp.class, rad.getString("insatstyp")),
        rad.getString("process"),
        rad.getString("processteg"),
        rad.getInt("rond"),
        komplettering.or(() -> frist),
        text(rad, "komplettering_vad"),
        rad.getObject("skapad", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(rad.getObject("inlamnad", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        rad.getInt("version"));
  }

  private static Optional<LocalDate> dag(ResultSet rad, String kolumn) throws SQLException {
    return Optional.ofNullable(rad.getObject(kolumn, LocalDate.class));
  }

  private static Optional<String> text(ResultSet rad, String kolumn) throws SQLException {
    return Optional.of(rad.getString(kolumn)).filter(t -> !t.isEmpty());
  }
}
