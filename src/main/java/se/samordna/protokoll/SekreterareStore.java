package se.samordna.protokoll;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.SammantradeId;

/** Vem som för sammanträdets protokoll. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SekreterareStore {

  private final JdbcClient jdbc;

  SekreterareStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Valets version: 0 innan någon valts. */
  int version(SammantradeId mote) {
    return jdbc.sql("select sekreterare_version from sammantrade where sammantrade_id = :mote")
        .param("mote", mote.varde())
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  /** Väljer personen när ingen är vald; den som inte står i registret kan inte väljas. */
  void omIngen(SammantradeId mote, String person) {
    jdbc.sql(
            """
            update sammantrade
               set sekreterare = :person, sekreterare_version = sekreterare_version + 1
            where sammantrade_id = :mote and sekreterare is null
              and exists (select 1 from person where anvandare = :person)
            """)
        .param("mote", mote.varde())
        .param("person", person)
        .update();
  }

  /** Sparar valet; falskt när någon annan redan valt. */
  boolean valj(SammantradeId mote, int version, String person) {
    return jdbc.sql(
                """
                update sammantrade
                   set sekreterare = :person, sekreterare_version = sekreterare_version + 1
                where sammantrade_id = :mote and sekreterare_version = :version
                """)
            .param("mote", mote.varde())
            .param("version", version)
            .param("person", person)
            .update()
        == 1;
  }
}
