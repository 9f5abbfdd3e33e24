package se.samordna.forbund.medlemmar;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Medlem;
import se.samordna.gemensam.Kod;

/** Skriver medlemmar. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MedlemStore {

  private final JdbcClient jdbc;

  MedlemStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Medlemmarna läses och skrivs en handling i taget. */
  void las(String forbund) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('medlemmar:' || :forbund, 0))::text")
        .param("forbund", forbund)
        .query(String.class)
        .single();
  }

  /** Falskt när koden redan finns. */
  boolean laggTill(String forbund, Medlem m) {
    return jdbc.sql(
                """
                insert into medlem (forbund, kod, namn, part, finansiar, fran, till, uppsagd, anslagsplats, ordning)
                values (:forbund, :kod, :namn, :part, :finansiar, :fran, :till, :uppsagd, :anslagsplats,
                        (select coalesce(max(ordning) + 1, 0) from medlem))
                on conflict (forbund, kod) do nothing
                """)
            .param("forbund", forbund)
            .param("kod", m.kod())
            .param("namn", m.namn())
            .param("part", Kod.av(m.part()))
            .param("finansiar", Kod.av(m.finansiar()))
            .param("fran", m.fran())
            .param("till", m.till().orElse(null))
            .param("uppsagd", m.uppsagd().orElse(null))
            .param("anslagsplats", m.anslagsplats())
            .update()
        == 1;
  }

  /** Skriver nästa version; falskt när någon annan hunnit före. */
  boolean andra(Medlem m) {
    return jdbc.sql(
                """
                update medlem
                   set namn = :namn, part = :part, finansiar = :finansiar, fran = :fran, till = :till,
                       uppsagd = :uppsagd, anslagsplats = :anslagsplats, version = :version
                 where kod = :kod and version = :version - 1
                """)
            .param("namn", m.namn())
            .param("part", Kod.av(m.part()))
            .param("finansiar", Kod.av(m.finansiar()))
            .param("fran", m.fran())
            .param("till", m.till().orElse(null))
            .param("uppsagd", m.uppsagd().orElse(null))
            .param("anslagsplats", m.anslagsplats())
            .param("kod", m.kod())
            .param("version", m.version())
            .update()
        == 1;
  }

  /**
   * Tar bort en medlem; falskt när ett ärende eller något annat hänvisar till den, och då rullas
   * transaktionen tillbaka.
   */
  boolean taBort(String kod) {
    try {
      return jdbc.sql(
                  """
                  delete from medlem where kod = :kod
                     and not exists (select 1 from arende where arende.medlem = :kod)
                  """)
              .param("kod", kod)
              .update()
          == 1;
    } catch (DataIntegrityViolationException anvands) {
      return false;
    }
  }
}
