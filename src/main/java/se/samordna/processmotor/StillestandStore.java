package se.samordna.processmotor;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;

/** Ärendena som står stilla just nu, och sedan när. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StillestandStore {

  private final JdbcClient jdbc;
  private final Klocka klocka;

  StillestandStore(JdbcClient jdbc, Klocka klocka) {
    this.jdbc = jdbc;
    this.klocka = klocka;
  }

  /** De här står stilla nu; den som redan gjorde det på samma steg behåller sin tid. */
  void ersatt(String forbund, List<Ateruppbyggnad.Plats> stilla) {
    jdbc.sql(
            """
            delete from stillestand
             where forbund = :forbund
               and arende_id <> all (string_to_array(:arenden, ',')::uuid[])
            """)
        .param("forbund", forbund)
        .param("arenden", arenden(stilla))
        .update();
    jdbc.sql(
            """
            insert into stillestand as s (forbund, arende_id, element, sedan)
            select :forbund, p.arende_id, p.element, :nu
              from unnest(string_to_array(:arenden, ',')::uuid[],
                          string_to_array(:element, ',')) as p (arende_id, element)
            on conflict (forbund, arende_id) do update
               set element = excluded.element, sedan = excluded.sedan, noterat = false
             where s.element <> excluded.element
            """)
        .param("forbund", forbund)
        .param("arenden", arenden(stilla))
        .param(
            "element",
            stilla.stream().map(Ateruppbyggnad.Plats::element).collect(Collectors.joining(",")))
        .param("nu", utc(klocka.verkligTid()))
        .update();
  }

  private static String arenden(List<Ateruppbyggnad.Plats> stilla) {
    return stilla.stream().map(p -> p.arende().toString()).collect(Collectors.joining(","));
  }

  /** De som stått stilla sedan före {@code grans} och inte redan noterats; nu är de det. */
  List<Ateruppbyggnad.Plats> nya(String forbund, Instant grans) {
    return jdbc.sql(
            """
            update stillestand set noterat = true
             where forbund = :forbund and sedan <= :grans and not noterat
            returning arende_id, element
            """)
        .param("forbund", forbund)
        .param("grans", utc(grans))
        .query(
            (rs, nr) ->
                new Ateruppbyggnad.Plats(
                    new ArendeId(rs.getObject("arende_id", UUID.class)),
                    "",
                    rs.getString("element")))
        .list();
  }

  /** Glömmer dem som ännu inte stått stilla länge nog. */
  void borjaOm() {
    jdbc.sql("delete from stillestand where not noterat").update();
  }

  /** Ärenden med något i utkorgen; ett hindrat kommando visas för sig. */
  Set<ArendeId> medKommando(String forbund) {
    return jdbc
        .sql(
            """
            select distinct arende_id from motorkommando
             where forbund = :forbund and status in ('OPPEN', 'BLOCKERAD')
            """)
        .param("forbund", forbund)
        .query(UUID.class)
        .list()
        .stream()
        .map(ArendeId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Alla förbunds, den som stått längst först. */
  List<Stillastaende> alla() {
    return jdbc.sql(
            """
            select forbund, arende_id, element, sedan from stillestand where noterat
             order by sedan, arende_id
            """)
        .query(
            (rs, nr) ->
                new Stillastaende(
                    rs.getString("forbund"),
                    rs.getObject("arende_id", UUID.class),
                    rs.getString("element"),
                    rs.getObject("sedan", OffsetDateTime.class).toInstant()))
        .list();
  }

  Optional<Stillastaende> hitta(ArendeId arende) {
    return alla().stream().filter(s -> s.arendeId().equals(arende.varde())).findFirst();
  }

  void borta(ArendeId arende) {
    jdbc.sql("delete from stillestand where arende_id = :arende")
        .param("arende", arende.varde())
        .update();
  }

  private static OffsetDateTime utc(Instant tid) {
    return tid.atOffset(ZoneOffset.UTC);
  }
}
