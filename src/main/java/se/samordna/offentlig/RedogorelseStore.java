package se.samordna.offentlig;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.identitet.Inloggad;

/** Redogörelserna; bara tillägg, den senaste gäller. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RedogorelseStore {

  private final JdbcClient jdbc;

  RedogorelseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Redogorelse> senaste() {
    return jdbc.sql("select * from tillganglighetsredogorelse order by nummer desc limit 1")
        .query(
            (rad, nr) ->
                new Redogorelse(
                    rad.getInt("nummer"),
                    rad.getString("forenlighet"),
                    rad.getString("brister"),
                    rad.getObject("granskad", LocalDate.class),
                    rad.getString("hur"),
                    rad.getString("kontakt")))
        .optional();
  }

  /** Falskt när någon annan hann före med samma nummer. */
  boolean spara(Redogorelse r, Instant nu) {
    return jdbc.sql(
                """
                insert into tillganglighetsredogorelse
                  (forbund, nummer, forenlighet, brister, granskad, hur, kontakt, tid, skriven_av)
                values (:forbund, :nummer, :forenlighet, :brister, :granskad, :hur, :kontakt, :tid, :av)
                on conflict do nothing
                """)
            .param("forbund", Inloggad.aktor().forbund())
            .param("nummer", r.nummer())
            .param("forenlighet", r.forenlighet())
            .param("brister", r.brister())
            .param("granskad", r.granskad())
            .param("hur", r.hur())
            .param("kontakt", r.kontakt())
            .param("tid", nu.atOffset(ZoneOffset.UTC))
            .param("av", Inloggad.aktor().anvandare())
            .update()
        == 1;
  }
}
