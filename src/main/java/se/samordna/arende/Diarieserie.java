package se.samordna.arende;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Diarienummer utan lucka per förbund och år (R28). Räknarens rad är låst tills transaktionen är
 * klar: den som rullas tillbaka lämnar tillbaka sitt nummer.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Diarieserie {

  private final JdbcClient jdbc;

  Diarieserie(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Nästa nummer, till exempel {@code ABC 2024-0017}. */
  String nasta(String forbund, int ar) {
    int nummer =
        jdbc.sql(
                """
                insert into diarieserie (forbund, ar, senaste) values (:forbund, :ar, 1)
                on conflict (forbund, ar) do update set senaste = diarieserie.senaste + 1
                returning senaste
                """)
            .param("forbund", forbund)
            .param("ar", ar)
            .query(Integer.class)
            .single();
    return "%s %d-%04d".formatted(forbund, ar, nummer);
  }
}
