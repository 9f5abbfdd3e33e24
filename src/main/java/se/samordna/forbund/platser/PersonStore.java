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
    return jdbc.sql("select anvandare, namn, epost, version from person order by namn, anvandare")
        .query(
            (rad, nr) ->
                new Personpost(
                    rad.getString("anvandare"),
                    rad.getString("namn"),
                    Optional.ofNullable(rad.getString("epost")),
                    rad.getInt("version")))
        .list();
  }

  /** Falskt när användarnamnet redan finns. */
  boolean laggTill(String forbund, String anvandare, String namn, Optional<String> epost) {
    return jdbc.sql(
                """
                insert into person (forbund, anvandare, namn, epost)
                values (:forbund, :anvandare, :namn, :epost)
                on conflict (forbund, anvandare) do nothing
                """)
            .param("forbund", forbund)
            .param("anvandare", anvandare)
            .param("namn", namn)
            .param("epost", epost.orElse(null))
            .update()
        == 1;
  }

  /** Falskt när någon annan hunnit före. */
  boolean ratta(String anvandare, int version, String namn, Optional<String> epost) {
    return jdbc.sql(
                """
                update person set namn = :namn, epost = :epost, version = version + 1
                where anvandare = :anvandare and version = :version
                """)
            .param("namn", namn)
            .param("epost", epost.orElse(null))
            .param("anvandare", anvandare)
            .param("version", version)
            .update()
        == 1;
  }
}
