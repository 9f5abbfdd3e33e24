package se.samordna.protokoll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Inloggad;

/** Vem som ska skriva under, påbörjade underskrifter, och det som lämnats. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SigneringStore {

  /** En påbörjad underskrift. {@code startad} är verklig tid. */
  record Forsok(UUID referens, UUID utgava, String person, String sha256, Instant startad) {}

  private final JdbcClient jdbc;

  SigneringStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void spara(UUID utgava, int nummer, Utgava.Signering s) {
    jdbc.sql(
            """
            insert into protokollsignerare (forbund, utgava_id, nummer, anvandare, roll)
            values (:forbund, :utgava, :nummer, :person, :roll)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("utgava", utgava)
        .param("nummer", nummer)
        .param("person", s.person())
        .param("roll", Kod.av(s.roll()))
        .update();
  }

  List<Utgava.Signering> lista(UUID utgava) {
    return jdbc.sql(
            """
            select s.anvandare, s.roll, a.sha256, a.metod, a.referens, a.autentiserad, a.tid as attest,
                   i.slag, i.text, i.tid as invandning
            from protokollsignerare s
            left join protokollattest a on a.forbund = s.forbund and a.utgava_id = s.utgava_id
                                       and a.anvandare = s.anvandare
            left join protokollinvandning i on i.forbund = s.forbund and i.utgava_id = s.utgava_id
                                           and i.anvandare = s.anvandare
            where s.utgava_id = :utgava order by s.nummer
            """)
        .param("utgava", utgava)
        .query(SigneringStore::rad)
        .list();
  }

  void attestera(Utgava u, String person, Utgava.Attest a) {
    jdbc.sql(
            """
            insert into protokollattest (forbund, utgava_id, sammantrade_id, anvandare, sha256, metod,
                                         referens, autentiserad, tid)
            values (:forbund, :utgava, :mote, :person, :sha256, :metod, :referens, :autentiserad, :tid)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("utgava", u.id())
        .param("mote", u.mote().varde())
        .param("person", person)
        .param("sha256", a.sha256())
        .param("metod", a.metod())
        .param("referens", a.referens())
        .param("autentiserad", a.autentiserad().atOffset(ZoneOffset.UTC))
        .param("tid", a.tid().atOffset(ZoneOffset.UTC))
        .update();
  }

  void invand(Utgava u, String person, Utgava.Invandning i) {
    jdbc.sql(
            """
            insert into protokollinvandning (forbund, utgava_id, sammantrade_id, anvandare, slag, text,
                                             tid)
            values (:forbund, :utgava, :mote, :person, :slag, :text, :tid)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("utgava", u.id())
        .param("mote", u.mote().varde())
        .param("person", person)
        .param("slag", i.antecknad() ? "antecknad" : "aterlamnad")
        .param("text", i.text())
        .param("tid", i.tid().atOffset(ZoneOffset.UTC))
        .update();
  }

  void borja(Forsok f) {
    jdbc.sql(
            """
            insert into underskriftsforsok (forbund, referens, utgava_id, anvandare, sha256, startad)
            values (:forbund, :referens, :utgava, :person, :sha256, :startad)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("referens", f.referens())
        .param("utgava", f.utgava())
        .param("person", f.person())
        .param("sha256", f.sha256())
        .param("startad", f.startad().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Forsok> forsok(UUID referens) {
    return jdbc.sql(
            "select * from underskriftsforsok where referens = :referens and anvand is null")
        .param("referens", referens)
        .query(
            (rad, nr) ->
                new Forsok(
                    rad.getObject("referens", UUID.class),
                    rad.getObject("utgava_id", UUID.class),
                    rad.getString("anvandare"),
                    rad.getString("sha256"),
                    tid(rad, "startad")))
        .optional();
  }

  /** Förbrukar försöket; falskt om det redan är använt. */
  boolean anvand(UUID referens, Instant nu) {
    return jdbc.sql(
                """
                update underskriftsforsok set anvand = :nu
                where referens = :referens and anvand is null
                """)
            .param("referens", referens)
            .param("nu", nu.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static Utgava.Signering rad(ResultSet rad, int nr) throws SQLException {
    Optional<Utgava.Attest> attest =
        rad.getString("sha256") == null
            ? Optional.empty()
            : Optional.of(
                new Utgava.Attest(
                    rad.getString("sha256"),
                    rad.getString("metod"),
                    rad.getString("referens"),
                    tid(rad, "autentiserad"),
                    tid(rad, "attest")));
    Optional<Utgava.Invandning> invandning =
        rad.getString("slag") == null
            ? Optional.empty()
            : Optional.of(
                new Utgava.Invandning(
                    "antecknad".equals(rad.getString("slag")),
                    rad.getString("text"),
                    tid(rad, "invandning")));
    return new Utgava.Signering(
        rad.getString("anvandare"),
        Kod.lagrad(Justeringsroll.class, rad.getString("roll")),
        attest,
        invandning);
  }

  private static Instant tid(ResultSet rad, String kolumn) throws SQLException {
    return rad.getObject(kolumn, OffsetDateTime.class).toInstant();
  }
}
