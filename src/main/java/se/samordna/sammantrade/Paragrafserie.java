package se.samordna.sammantrade;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.identitet.Inloggad;

/**
 * Paragrafernas nummer, i en följd genom året för beslut och andra behandlade punkter. Låser
 * följden till transaktionens slut, så att inget nummer hoppas.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Paragrafserie {

  private final JdbcClient jdbc;

  Paragrafserie(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Nästa paragraf i årets följd. */
  public int nasta(int ar) {
    return jdbc.sql(
            """
            insert into paragrafraknare (forbund, ar, senaste) values (:forbund, :ar, 1)
            on conflict (forbund, ar) do update set senaste = paragrafraknare.senaste + 1
            returning senaste
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("ar", ar)
        .query(Integer.class)
        .single();
  }
}
