package se.samordna.identitet;

import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Klocka;
import tools.jackson.databind.json.JsonMapper;

/**
 * Spåret: vem, när, vad, före och efter. Bara tillägg; varje rad bär föregående rads hash så att en
 * borttagen rad syns (databasens utlösare räknar hashen).
 */
@Component
public class Spar {

  private final JdbcClient jdbc;
  private final Klocka klocka;
  private final JsonMapper json;

  Spar(JdbcClient jdbc, Klocka klocka, JsonMapper json) {
    this.jdbc = jdbc;
    this.klocka = klocka;
    this.json = json;
  }

  /**
   * Skriver en rad i samma transaktion som handlingen.
   *
   * @param handelse verb i snake_case, till exempel {@code beslut_fattat}
   * @param objekt slag och id, till exempel {@code arende:…}
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void skriv(String handelse, String objekt, Map<String, ?> fore, Map<String, ?> efter) {
    Aktor aktor = Inloggad.aktor();
    jdbc.sql(
            """
            insert into spar (forbund, tid, aktor, handelse, objekt, fore, efter)
            values (:forbund, :tid, :aktor, :handelse, :objekt, :fore::jsonb, :efter::jsonb)
            """)
        .param("forbund", aktor.forbund())
        .param("tid", klocka.nu().atOffset(ZoneOffset.UTC))
        .param("aktor", aktor.anvandare())
        .param("handelse", handelse)
        .param("objekt", objekt)
        .param("fore", json.writeValueAsString(fore))
        .param("efter", json.writeValueAsString(efter))
        .update();
  }
}
