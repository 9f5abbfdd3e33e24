package se.samordna.avisering.brev;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.kalender.besked.Brevlage;
import se.samordna.kalender.besked.Motesbesked;

/** Breven så som administratören ser dem. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BrevList {

  private final JdbcClient jdbc;
  private final Posttjanst post;

  BrevList(JdbcClient jdbc, Posttjanst post) {
    this.jdbc = jdbc;
    this.post = post;
  }

  /** Ett brev, och om det kan skickas på nytt. */
  record Rad(Brevlage brev, Omskick omskick) {}

  /**
   * Det som gör ett tidigare brev fel är en ändring av mötet, eller att mottagaren sedan dess
   * kallats som ersättare eller fått veta att hon inte behövs (R7). Det egna numret är det första
   * brevets.
   */
  private static final String RADER =
      """
      select b.*, p.namn, p.epost,
             not exists (select 1 from brev n where n.forbund = b.forbund
                           and n.sammantrade_id = b.sammantrade_id and n.handelse = b.handelse
                           and n.mottagare = b.mottagare and n.omgang > b.omgang) as senaste,
             b.slag not in ('att_justera', 'paminnelse_justering', 'avslag', 'avslag_upphavt')
               and exists (select 1 from brev n where n.forbund = b.forbund
                           and n.sammantrade_id = b.sammantrade_id and n.omgang = 1
                           and n.handelse <> b.handelse and n.nummer > f.nummer
                           and (n.slag in ('ombokat', 'ombokat_kannedom', 'andrad_plats', 'installt')
                                or n.mottagare = b.mottagare and n.handelse like 'ersattare:%'))
               as ersatt
        from brev b
        join person p on p.forbund = b.forbund and p.anvandare = b.mottagare
        join brev f on f.forbund = b.forbund and f.sammantrade_id = b.sammantrade_id
                   and f.handelse = b.handelse and f.mottagare = b.mottagare and f.omgang = 1
       where b.sammantrade_id = :mote
      """;

  /** Det senaste brevet per händelse och mottagare; den senaste händelsen först. */
  List<Rad> lista(UUID mote) {
    return jdbc.sql(
            "select * from ("
                + RADER
                + ") r where senaste order by (select min(n.nummer) from brev n where n.forbund ="
                + " r.forbund and n.sammantrade_id = r.sammantrade_id and n.handelse = r.handelse)"
                + " desc, namn, mottagare")
        .param("mote", mote)
        .query(this::rad)
        .list();
  }

  Optional<Rad> hitta(UUID mote, UUID brev) {
    return jdbc.sql(RADER + " and b.brev_id = :brev")
        .param("mote", mote)
        .param("brev", brev)
        .query(this::rad)
        .optional();
  }

  private Rad rad(ResultSet rad, int nr) throws SQLException {
    Brevlage.Status status = Kod.lagrad(Brevlage.Status.class, rad.getString("status"));
    return new Rad(
        new Brevlage(
            rad.getObject("brev_id", UUID.class),
            Kod.lagrad(Motesbesked.Slag.class, rad.getString("slag")),
            rad.getString("handelse"),
            rad.getString("mottagare"),
            rad.getString("namn"),
            rad.getInt("omgang"),
            status,
            Optional.ofNullable(rad.getString("adress")),
            rad.getString("fel"),
            rad.getObject("skapad", OffsetDateTime.class).toInstant(),
            Optional.ofNullable(rad.getObject("sant", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant),
            rad.getString("amne"),
            rad.getString("brodtext"),
            false),
        new Omskick(
            status,
            rad.getBoolean("senaste"),
            rad.getBoolean("ersatt"),
            Optional.ofNullable(rad.getObject("senast", LocalDate.class)),
            Optional.ofNullable(rad.getString("epost")).isPresent(),
            post.finns()));
  }
}
