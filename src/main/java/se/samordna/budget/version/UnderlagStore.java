package se.samordna.budget.version;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.budget.Ibuppgift;
import se.samordna.budget.Ibuppgifter;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Inloggad;

/** Skälet till underskott och vad IB är, i databasen. Bara tillägg; det sista gäller. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class UnderlagStore implements Ibuppgifter {

  private final JdbcClient jdbc;

  UnderlagStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Räknar upp versionens ändring: den som läste den förra får veta det. */
  void rakna(UUID version) {
    jdbc.sql(
            """
            update budgetversion set andring = andring + 1
             where forbund = :forbund and version_id = :version
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("version", version)
        .update();
  }

  /** Tomt när inget skäl är skrivet, eller det togs bort. */
  Optional<Underskottsskal> skal(UUID version) {
    return jdbc.sql(
            """
            select skal, tid, av from underskottsskal
             where forbund = :forbund and version_id = :version order by nummer desc limit 1
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("version", version)
        .query(
            (rs, n) ->
                new Underskottsskal(
                    rs.getString("skal"),
                    rs.getObject("tid", OffsetDateTime.class).toInstant(),
                    rs.getString("av")))
        .optional()
        .filter(s -> !s.text().isEmpty());
  }

  void sparaSkal(UUID version, String skal, Instant nu) {
    jdbc.sql(
            """
            insert into underskottsskal (forbund, version_id, skal, tid, av)
            values (:forbund, :version, :skal, :tid, :av)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("version", version)
        .param("skal", skal)
        .param("tid", nu.atOffset(ZoneOffset.UTC))
        .param("av", Inloggad.aktor().anvandare())
        .update();
  }

  @Override
  public Optional<Ibuppgift> om(UUID version) {
    return jdbc.sql(
            """
            select slag, dag from ibuppgift
             where forbund = :forbund and version_id = :version order by nummer desc limit 1
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("version", version)
        .query(
            (rs, n) ->
                new Ibuppgift(
                    Kod.lagrad(Ibuppgift.Slag.class, rs.getString("slag")),
                    rs.getObject("dag", LocalDate.class)))
        .optional();
  }

  void sparaIb(UUID version, Ibuppgift ib, Instant nu) {
    jdbc.sql(
            """
            insert into ibuppgift (forbund, version_id, slag, dag, tid, av)
            values (:forbund, :version, :slag, :dag, :tid, :av)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("version", version)
        .param("slag", Kod.av(ib.slag()))
        .param("dag", ib.dag())
        .param("tid", nu.atOffset(ZoneOffset.UTC))
        .param("av", Inloggad.aktor().anvandare())
        .update();
  }
}
