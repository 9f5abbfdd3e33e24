package se.samordna.sammantrade.pagaende;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.identitet.Aktor;
import se.samordna.mote.PunktId;

/** Reservationer mot beslut. Bara tillägg. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReservationStore {

  /** Ett fattat beslut och de som deltog i det. */
  record Fattat(UUID id, Set<String> deltog) {

    Fattat {
      deltog = Set.copyOf(deltog);
    }
  }

  private final JdbcClient jdbc;

  ReservationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Fattat> beslut(PunktId punkt) {
    return jdbc.sql(
            """
            select b.beslut_id,
                   array(select t.anvandare from beslutstjanstgoring t
                          where t.forbund = b.forbund and t.beslut_id = b.beslut_id) as deltog
            from beslut b where b.punkt_id = :punkt
            """)
        .param("punkt", punkt.varde())
        .query(
            (rad, nr) ->
                new Fattat(
                    rad.getObject("beslut_id", UUID.class),
                    Set.copyOf(Arrays.asList((String[]) rad.getArray("deltog").getArray()))))
        .optional();
  }

  /** Falskt när personen redan reserverat sig. */
  boolean spara(UUID beslut, String person, String text, Aktor aktor, Instant nu) {
    return jdbc.sql(
                """
                insert into reservation (forbund, beslut_id, anvandare, text, tid, antecknad_av)
                values (:forbund, :beslut, :person, :text, :nu, :av)
                on conflict (forbund, beslut_id, anvandare) do nothing
                """)
            .param("forbund", aktor.forbund())
            .param("beslut", beslut)
            .param("person", person)
            .param("text", text)
            .param("nu", nu.atOffset(ZoneOffset.UTC))
            .param("av", aktor.anvandare())
            .update()
        == 1;
  }
}
