package se.samordna.forbund.platser;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PersonStore {

  private final JdbcClient jdbc;

  PersonStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Personpost> alla() {
    return jdbc.sql(
            "select anvandare, namn, titel, epost, version from person order by namn, anvandare")
        .query(
            (rad, nr) ->
                new Personpost(
                    rad.getString("anvandare"),
                    rad.getString("namn"),
                    Optional.of(rad.getString("titel")).filter(t -> !t.isEmpty()),
                    Optional.ofNullable(rad.getString("epost")),
                    rad.getInt("version")))
        .list();
  }

  /** Falskt när användarnamnet redan finns. */
  boolean laggTill(String forbund, Personpost ny) {
    return jdbc.sql(
                """
                insert into person (forbund, anvandare, namn, titel, epost)
                values (:forbund, :anvandare, :namn, :titel, :epost)
                on conflict (forbund, anvandare) do nothing
                """)
            .param("forbund", forbund)
            .param("anvandare", ny.anvandare())
            .param("namn", ny.namn())
            .param("titel", ny.titel().orElse(""))
            .param("epost", ny.epost().orElse(null))
            .update()
        == 1;
  }

  /** Skriver nästa version; falskt när någon annan hunnit före. */
  boolean ratta(Personpost ny) {
    return jdbc.sql(
                """
                update person set namn = :namn, titel = :titel, epost = :epost, version = :version
                where anvandare = :anvandare and version = :version - 1
                """)
            .param("namn", ny.namn())
            .param("titel", ny.titel().orElse(""))
            .param("epost", ny.epost().orElse(null))
            .param("anvandare", ny.anvandare())
            .param("version", ny.version())
            .update()
        == 1;
  }
}
