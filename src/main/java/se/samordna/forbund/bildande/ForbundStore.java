package se.samordna.forbund.bildande;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Förbunden i installationen. Registret över dem ligger utanför väggen. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ForbundStore {

  private final JdbcClient jdbc;

  ForbundStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Forbundspost> alla() {
    return jdbc.sql(
            """
            select kod, namn, organisationsnummer, processvariant, enhet, oppnat
            from forbund order by namn, kod
            """)
        .query(
            (rad, nr) ->
                new Forbundspost(
                    rad.getString("kod"),
                    rad.getString("namn"),
                    Optional.ofNullable(rad.getString("organisationsnummer")),
                    rad.getString("processvariant"),
                    rad.getString("enhet"),
                    Optional.ofNullable(rad.getObject("oppnat", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)))
        .list();
  }

  /** Falskt när koden redan finns. */
  boolean laggTill(NyttForbund nytt) {
    return jdbc.sql(
                """
                insert into forbund (kod, namn, organisationsnummer, processvariant, enhet)
                values (:kod, :namn, :nummer, :variant, :enhet) on conflict do nothing
                """)
            .param("kod", nytt.kod())
            .param("namn", nytt.namn())
            .param("nummer", nytt.organisationsnummer())
            .param("variant", nytt.processvariant())
            .param("enhet", nytt.enhet())
            .update()
        == 1;
  }

  /** Falskt när det redan är öppnat. */
  boolean oppna(String kod, Instant nar) {
    return jdbc.sql("update forbund set oppnat = :nar where kod = :kod and oppnat is null")
            .param("nar", nar.atOffset(ZoneOffset.UTC))
            .param("kod", kod)
            .update()
        == 1;
  }

  Optional<Forbundspost> hitta(String kod) {
    return alla().stream().filter(f -> f.kod().equals(kod)).findFirst();
  }
}
