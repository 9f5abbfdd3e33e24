package se.samordna.forbund.platser;

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
import se.samordna.forbund.Plats;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Meningsskrift;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Talsprak;
import se.samordna.identitet.Aktor;

/** Registrets rader och historik. En rad tas aldrig bort. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PlatsregisterStore {

  private final JdbcClient jdbc;

  PlatsregisterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int version() {
    return jdbc.sql("select version from platsregister").query(Integer.class).optional().orElse(0);
  }

  /** Versionen, låst: två ändringar går aldrig om varandra. */
  int las(String forbund) {
    jdbc.sql(
            "insert into platsregister (forbund, version) values (:forbund, 0)"
                + " on conflict (forbund) do nothing")
        .param("forbund", forbund)
        .update();
    return jdbc.sql("select version from platsregister for update").query(Integer.class).single();
  }

  void rakna() {
    jdbc.sql("update platsregister set version = version + 1").update();
  }

  /** Alla platser, också de som slutat eller inte börjat, i medlemmarnas ordning. */
  List<Plats> alla() {
    return jdbc.sql(
            """
            select p.plats_id, p.organ, p.medlem, p.slag, p.anvandare, person.namn, p.uppdrag,
                   p.ordning, p.fran, p.till
            from plats p
            join medlem m on m.forbund = p.forbund and m.kod = p.medlem
            join person on person.forbund = p.forbund and person.anvandare = p.anvandare
            order by m.ordning, p.organ desc, p.slag desc, p.ordning, p.fran, p.plats_id
            """)
        .query(PlatsregisterStore::plats)
        .list();
  }

  private static Plats plats(ResultSet rad, int nr) throws SQLException {
    String uppdrag = rad.getString("uppdrag");
    return new Plats(
        rad.getObject("plats_id", UUID.class),
        Kod.lagrad(Organ.class, rad.getString("organ")),
        rad.getString("medlem"),
        Kod.lagrad(Plats.Slag.class, rad.getString("slag")),
        rad.getString("anvandare"),
        rad.getString("namn"),
        uppdrag.isEmpty() ? Plats.Uppdrag.INGET : Kod.lagrad(Plats.Uppdrag.class, uppdrag),
        rad.getInt("ordning"),
        rad.getObject("fran", LocalDate.class),
        Optional.ofNullable(rad.getObject("till", LocalDate.class)));
  }

  void verkstall(String forbund, Platsandring andring) {
    switch (andring) {
      case Platsandring.Ny(Plats p) -> laggTill(forbund, p);
      case Platsandring.Slut(Plats p, LocalDate fran) ->
          jdbc.sql("update plats set till = :till where plats_id = :id")
              .param("till", p.till().orElseThrow())
              .param("id", p.id())
              .update();
      case Platsandring.Rattad(Plats p) ->
          jdbc.sql("update plats set uppdrag = :uppdrag, ordning = :ordning where plats_id = :id")
              .param("uppdrag", uppdrag(p))
              .param("ordning", p.ordning())
              .param("id", p.id())
              .update();
    }
  }

  private void laggTill(String forbund, Plats p) {
    jdbc.sql(
            """
            insert into plats
              (forbund, plats_id, organ, medlem, slag, anvandare, uppdrag, ordning, fran, till)
            values (:forbund, :id, :organ, :medlem, :slag, :person, :uppdrag, :ordning, :fran, :till)
            """)
        .param("forbund", forbund)
        .param("id", p.id())
        .param("organ", p.organ().kod())
        .param("medlem", p.medlem())
        .param("slag", Kod.av(p.slag()))
        .param("person", p.anvandare())
        .param("uppdrag", uppdrag(p))
        .param("ordning", p.ordning())
        .param("fran", p.fran())
        .param("till", p.till().orElse(null))
        .update();
  }

  private static String uppdrag(Plats p) {
    return p.uppdrag() == Plats.Uppdrag.INGET ? "" : Kod.av(p.uppdrag());
  }

  void anteckna(Platshandelse h, Aktor aktor, Instant nu) {
    jdbc.sql(
            """
            insert into platshandelse
              (forbund, tid, aktor, handelse, organ, medlem, person, fran, text, mening)
            values (:forbund, :tid, :aktor, :handelse, :organ, :medlem, :person, :fran, :text,
                    :mening::jsonb)
            """)
        .param("forbund", aktor.forbund())
        .param("tid", nu.atOffset(ZoneOffset.UTC))
        .param("aktor", aktor.namn())
        .param("handelse", h.handelse())
        .param("organ", h.organ())
        .param("medlem", h.medlem())
        .param("person", h.person())
        .param("fran", h.fran().orElse(null))
        .param("text", h.mening().pa(Talsprak.SVENSKA))
        .param("mening", Meningsskrift.skriv(h.mening()))
        .update();
  }

  private static Platslogg logg(ResultSet rad, int nr) throws SQLException {
    Optional<Mening> mening =
        Optional.ofNullable(rad.getString("mening")).map(Meningsskrift::las).filter(Mening::finns);
    return new Platslogg(
        rad.getObject("tid", OffsetDateTime.class).toInstant(),
        rad.getString("aktor"),
        rad.getString("handelse"),
        rad.getString("organ"),
        rad.getString("medlem"),
        rad.getString("person"),
        Optional.ofNullable(rad.getObject("fran", LocalDate.class)),
        mening.map(Mening::toString).orElse(rad.getString("text")),
        mening.isEmpty());
  }

  Sida<Platslogg> historik(Sida.Begaran begaran) {
    List<Platslogg> rader =
        jdbc.sql(
                """
                select tid, aktor, handelse, organ, medlem, person, fran, text,
                       mening::text as mening
                from platshandelse
                order by nummer desc limit :antal offset :forsta
                """)
            .param("antal", begaran.antal())
            .param("forsta", begaran.forsta())
            .query(PlatsregisterStore::logg)
            .list();
    long totalt = jdbc.sql("select count(*) from platshandelse").query(Long.class).single();
    return new Sida<>(rader, totalt);
  }
}
