package se.samordna.avisering;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Kalenderadresserna, som avtryck. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PrenumerationStore {

  private final JdbcClient jdbc;

  PrenumerationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Instant> skapad(String anvandare) {
    return jdbc.sql(
            """
            select skapad from kalenderprenumeration
            where anvandare = :anvandare and aterkallad is null
            """)
        .param("anvandare", anvandare)
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  /** Personen bakom avtrycket; tomt när adressen återkallats eller aldrig funnits. */
  Optional<String> person(String avtryck) {
    return jdbc.sql(
            """
            select anvandare from kalenderprenumeration
            where avtryck = :avtryck and aterkallad is null
            """)
        .param("avtryck", avtryck)
        .query(String.class)
        .optional();
  }

  /** Låser personens rad i registret, så att två adresser aldrig görs samtidigt. */
  boolean lasPerson(String anvandare) {
    return jdbc.sql("select 1 from person where anvandare = :anvandare for update")
        .param("anvandare", anvandare)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  int aterkalla(String anvandare, Instant nu) {
    return jdbc.sql(
            """
            update kalenderprenumeration set aterkallad = :nu
            where anvandare = :anvandare and aterkallad is null
            """)
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("anvandare", anvandare)
        .update();
  }

  void spara(String forbund, String anvandare, String avtryck, Instant nu) {
    jdbc.sql(
            """
            insert into kalenderprenumeration (forbund, anvandare, avtryck, skapad)
            values (:forbund, :anvandare, :avtryck, :nu)
            """)
        .param("forbund", forbund)
        .param("anvandare", anvandare)
        .param("avtryck", avtryck)
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .update();
  }
}
