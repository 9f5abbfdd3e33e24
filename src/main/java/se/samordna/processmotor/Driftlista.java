package se.samordna.processmotor;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Sida;

/** Vad drift får se: id:n, tillstånd och tider. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Driftlista {

  private final JdbcClient jdbc;
  private final Klocka klocka;

  Driftlista(JdbcClient jdbc, Klocka klocka) {
    this.jdbc = jdbc;
    this.klocka = klocka;
  }

  Sida<Driftkommando> kommandon(Motorkommando.Status status, Sida.Begaran sida) {
    List<Driftkommando> rader =
        jdbc.sql(
                """
                select kommando_id, forbund, arende_id, slag, data ->> 'mal' as mal, status, forsok,
                       senaste_fel, skapad, slappt_av, slappt_skal
                  from motorkommando where status = :status
                 order by skapad, kommando_id offset :forsta limit :antal
                """)
            .param("status", status.name())
            .param("forsta", sida.forsta())
            .param("antal", sida.antal())
            .query(
                (rs, nr) ->
                    new Driftkommando(
                        rs.getObject("kommando_id", UUID.class),
                        rs.getString("forbund"),
                        rs.getObject("arende_id", UUID.class),
                        rs.getString("slag").toLowerCase(Locale.ROOT),
                        rs.getString("mal"),
                        rs.getString("status").toLowerCase(Locale.ROOT),
                        rs.getInt("forsok"),
                        rs.getString("senaste_fel"),
                        rs.getObject("skapad", OffsetDateTime.class).toInstant(),
                        ifyllt(rs.getString("slappt_av")),
                        ifyllt(rs.getString("slappt_skal"))))
            .list();
    return new Sida<>(rader, antal().getOrDefault(status.name(), 0L));
  }

  /** Antal kommandon per tillstånd. */
  Map<String, Long> antal() {
    return jdbc
        .sql("select status, count(*) as antal from motorkommando group by status")
        .query((rs, nr) -> Map.entry(rs.getString("status"), rs.getLong("antal")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Hur länge det äldsta öppna kommandot väntat; noll när utkorgen är tom. */
  Duration alder() {
    return jdbc
        .sql("select min(skapad) as aldst from motorkommando where status = 'OPPEN'")
        .query((rs, nr) -> Optional.ofNullable(rs.getObject("aldst", OffsetDateTime.class)))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .map(aldst -> Duration.between(aldst.toInstant(), klocka.verkligTid()))
        .findFirst()
        .orElse(Duration.ZERO);
  }

  private static Optional<String> ifyllt(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }
}
