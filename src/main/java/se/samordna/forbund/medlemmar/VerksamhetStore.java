package se.samordna.forbund.medlemmar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Verksamheterna och vilka som söker för dem. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class VerksamhetStore {

  private final JdbcClient jdbc;

  VerksamhetStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Verksamhetspost> alla() {
    return jdbc.sql(
            """
            select v.verksamhet_id, v.namn, v.medlem, v.till, v.version,
                   array(select p.anvandare from verksamhetsperson p
                          where p.forbund = v.forbund and p.verksamhet_id = v.verksamhet_id
                          order by p.anvandare) as personer
            from verksamhet v order by v.namn, v.verksamhet_id
            """)
        .query(
            (rad, nr) ->
                new Verksamhetspost(
                    rad.getObject("verksamhet_id", UUID.class),
                    rad.getString("namn"),
                    rad.getString("medlem"),
                    List.of((String[]) rad.getArray("personer").getArray()),
                    Optional.ofNullable(rad.getObject("till", LocalDate.class)),
                    rad.getInt("version")))
        .list();
  }

  void laggTill(String forbund, Verksamhetspost ny) {
    jdbc.sql(
            """
            insert into verksamhet (forbund, verksamhet_id, namn, medlem, till)
            values (:forbund, :id, :namn, :medlem, :till)
            """)
        .param("forbund", forbund)
        .param("id", ny.verksamhetId())
        .param("namn", ny.namn())
        .param("medlem", ny.medlem())
        .param("till", ny.till().orElse(null))
        .update();
    ny.personer().forEach(p -> laggTill(forbund, ny.verksamhetId(), p));
  }

  /** Skriver nästa version med sina personer; falskt när någon annan hunnit före. */
  boolean andra(String forbund, Verksamhetspost fore, Verksamhetspost efter) {
    boolean skriven =
        jdbc.sql(
                    """
                    update verksamhet set namn = :namn, medlem = :medlem, till = :till, version = :version
                    where verksamhet_id = :id and version = :version - 1
                    """)
                .param("namn", efter.namn())
                .param("medlem", efter.medlem())
                .param("till", efter.till().orElse(null))
                .param("version", efter.version())
                .param("id", efter.verksamhetId())
                .update()
            == 1;
    if (skriven) {
      fore.personer().stream()
          .filter(p -> !efter.personer().contains(p))
          .forEach(p -> taBort(efter.verksamhetId(), p));
      efter.personer().stream()
          .filter(p -> !fore.personer().contains(p))
          .forEach(p -> laggTill(forbund, efter.verksamhetId(), p));
    }
    return skriven;
  }

  private void laggTill(String forbund, UUID verksamhet, String person) {
    jdbc.sql(
            """
            insert into verksamhetsperson (forbund, verksamhet_id, anvandare)
            values (:forbund, :id, :person) on conflict do nothing
            """)
        .param("forbund", forbund)
        .param("id", verksamhet)
        .param("person", person)
        .update();
  }

  private void taBort(UUID verksamhet, String person) {
    jdbc.sql("delete from verksamhetsperson where verksamhet_id = :id and anvandare = :person")
        .param("id", verksamhet)
        .param("person", person)
        .update();
  }

  /**
   * Tar bort en verksamhet; falskt när ett ärende eller något annat hänvisar till den, och då
   * rullas transaktionen tillbaka.
   */
  boolean taBort(UUID verksamhet) {
    try {
      jdbc.sql("delete from verksamhetsperson where verksamhet_id = :id")
          .param("id", verksamhet)
          .update();
      return jdbc.sql(
                  """
                  delete from verksamhet where verksamhet_id = :id
                     and not exists (select 1 from arende where arende.verksamhet_id = :id)
                  """)
              .param("id", verksamhet)
              .update()
          == 1;
    } catch (DataIntegrityViolationException anvands) {
      return false;
    }
  }
}
