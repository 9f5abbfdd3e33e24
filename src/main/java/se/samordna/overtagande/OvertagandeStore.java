package se.samordna.overtagande;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.InsatsId;

/** Vad som hänt med en insats sedan den togs över. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OvertagandeStore {

  private final JdbcClient jdbc;

  OvertagandeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Sant när något lämnats, begärts, föreslagits eller bokförts i insatsen sedan den togs över. */
  boolean harDrivits(InsatsId insats) {
    return jdbc.sql(
            """
            select exists (select 1 from rapport where insats_id = :id)
                or exists (select 1 from rekvisition where insats_id = :id)
                or exists (select 1 from andringsforslag where insats_id = :id)
                or exists (select 1 from insatsandring where insats_id = :id)
                or exists (select 1 from medfinansiering where insats_id = :id)
                or exists (select 1 from aterkrav where insats_id = :id)
                or exists (select 1 from insats i
                     join verifikation v on v.forbund = i.forbund and v.arende_id = i.arende_id
                    where i.insats_id = :id and v.handelse <> 'overtagande')
            """)
        .param("id", insats.varde())
        .query(Boolean.class)
        .single();
  }
}
