package se.samordna.rekvisition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Inloggad;

/** Återkraven i databasen. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AterkravStore {

  private final JdbcClient jdbc;

  AterkravStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void spara(InsatsId insats, Aterkrav a) {
    jdbc.sql(
            """
            insert into aterkrav (forbund, aterkrav_id, insats_id, ar, belopp_ore, skal, status,
                                  begart_av, begart)
            values (:forbund, :id, :insats, :ar, :ore, :skal, :status, :av, :tid)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", a.aterkravId())
        .param("insats", insats.varde())
        .param("ar", a.ar())
        .param("ore", a.belopp().ore())
        .param("skal", a.skal())
        .param("status", Kod.av(a.status()))
        .param("av", a.begartAv())
        .param("tid", a.begart().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Sant om återkravet var obetalt. */
  boolean betalt(UUID id, LocalDate dag) {
    return jdbc.sql(
                """
                update aterkrav set status = 'betalt', betalt = :dag
                 where aterkrav_id = :id and status = 'begart'
                """)
            .param("id", id)
            .param("dag", dag)
            .update()
        == 1;
  }

  /** Sant om återkravet var obetalt. */
  boolean skrivAv(UUID id, Aterkrav.Avskrivet a) {
    return jdbc.sql(
                """
                update aterkrav set status = 'avskrivet', avskrivet = :dag, avskrivet_av = :av,
                                    avskrivet_skal = :skal, avskrivet_beslut = :beslut
                 where aterkrav_id = :id and status = 'begart'
                """)
            .param("id", id)
            .param("dag", a.dag())
            .param("av", Inloggad.aktor().anvandare())
            .param("skal", a.skal())
            .param("beslut", a.beslutatAv())
            .update()
        == 1;
  }

  Optional<Aterkrav> hitta(InsatsId insats, UUID id) {
    return jdbc.sql("select * from aterkrav where insats_id = :insats and aterkrav_id = :id")
        .param("insats", insats.varde())
        .param("id", id)
        .query(AterkravStore::rad)
        .optional();
  }

  /** Insatsens återkrav, senast begärt först. */
  List<Aterkrav> lista(InsatsId insats) {
    return jdbc.sql(
            "select * from aterkrav where insats_id = :insats order by begart desc, aterkrav_id")
        .param("insats", insats.varde())
        .query(AterkravStore::rad)
        .list();
  }

  /** Ett återkrav som inte är betalt. */
  record Obetalt(UUID insats, String rubrik, Belopp belopp, Instant begart) {}

  /** Förbundets obetalda återkrav, äldst först. */
  List<Obetalt> obetalda() {
    return jdbc.sql(
            """
            select a.insats_id, i.rubrik, a.belopp_ore, a.begart
              from aterkrav a
              join insats i on i.forbund = a.forbund and i.insats_id = a.insats_id
             where a.status = 'begart'
             order by a.begart, a.aterkrav_id
            """)
        .query(
            (rad, nr) ->
                new Obetalt(
                    rad.getObject("insats_id", UUID.class),
                    rad.getString("rubrik"),
                    new Belopp(rad.getLong("belopp_ore")),
                    rad.getObject("begart", OffsetDateTime.class).toInstant()))
        .list();
  }

  private static Aterkrav rad(ResultSet rad, int nr) throws SQLException {
    return new Aterkrav(
        rad.getObject("aterkrav_id", UUID.class),
        rad.getInt("ar"),
        new Belopp(rad.getLong("belopp_ore")),
        rad.getString("skal"),
        Kod.lagrad(Aterkrav.Status.class, rad.getString("status")),
        rad.getString("begart_av"),
        rad.getObject("begart", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(rad.getObject("betalt", LocalDate.class)),
        avskrivet(rad));
  }

  private static Optional<Aterkrav.Avskrivet> avskrivet(ResultSet rad) throws SQLException {
    String beslut = rad.getString("avskrivet_beslut");
    String skal = rad.getString("avskrivet_skal");
    return Optional.ofNullable(rad.getObject("avskrivet", LocalDate.class))
        .map(dag -> new Aterkrav.Avskrivet(dag, beslut, skal));
  }
}
