package se.samordna.ansokan;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Aktor;

/** Medlemmarnas svar på frågan om de godkänner ansökan, en omgång per varv. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GodkannandeStore {

  private final JdbcClient jdbc;

  GodkannandeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void fraga(Arende arende, List<String> medlemmar, Aktor aktor) {
    for (String medlem : medlemmar) {
      jdbc.sql(
              """
              insert into godkannande (forbund, arende_id, varv, medlem)
              values (:forbund, :arende, :varv, :medlem)
              """)
          .param("forbund", aktor.forbund())
          .param("arende", arende.id().varde())
          .param("varv", arende.varv())
          .param("medlem", medlem)
          .update();
    }
  }

  /** Medlemmens svar och vad den skrev. */
  record Svar(boolean ja, String kommentar) {}

  /** Ett nej: vem, när och varför. */
  record Nej(String medlem, String av, String kommentar, Instant tid) {}

  /** Nejet i den senaste omgången, när det är det som öppnade utkastet igen. */
  Optional<Nej> senasteNej(ArendeId arende) {
    return jdbc.sql(
            """
            select g.medlem, coalesce(p.namn, g.aktor) as av, g.kommentar, g.tid
            from godkannande g
            left join person p on p.forbund = g.forbund and p.anvandare = g.aktor
            where g.arende_id = :arende and g.svar = 'nej'
              and g.varv = (select max(varv) from godkannande where arende_id = :arende)
            order by g.tid desc limit 1
            """)
        .param("arende", arende.varde())
        .query(
            (rad, nr) ->
                new Nej(
                    rad.getString("medlem"),
                    rad.getString("av"),
                    rad.getString("kommentar"),
                    rad.getObject("tid", OffsetDateTime.class).toInstant()))
        .optional();
  }

  /** Falskt om medlemmen inte är tillfrågad i varvet eller redan har svarat. */
  boolean svara(Arende arende, String medlem, Svar svar, Aktor aktor, Instant nu) {
    return jdbc.sql(
                """
                update godkannande set svar = :svar, kommentar = :kommentar, aktor = :aktor, tid = :tid
                where arende_id = :arende and varv = :varv and medlem = :medlem and svar = ''
                """)
            .param("arende", arende.id().varde())
            .param("varv", arende.varv())
            .param("medlem", medlem)
            .param("svar", svar.ja() ? "ja" : "nej")
            .param("kommentar", svar.kommentar())
            .param("aktor", aktor.anvandare())
            .param("tid", nu.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Medlemmar som inte har svarat i ärendets varv. */
  List<String> vantar(Arende arende) {
    return jdbc.sql(
            """
            select medlem from godkannande
            where arende_id = :arende and varv = :varv and svar = '' order by medlem
            """)
        .param("arende", arende.id().varde())
        .param("varv", arende.varv())
        .query(String.class)
        .list();
  }

  /** Alla tillfrågade i ärendets varv. */
  List<String> tillfragade(Arende arende) {
    return jdbc.sql(
            """
            select medlem from godkannande
            where arende_id = :arende and varv = :varv order by medlem
            """)
        .param("arende", arende.id().varde())
        .param("varv", arende.varv())
        .query(String.class)
        .list();
  }
}
