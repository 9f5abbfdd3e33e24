package se.samordna.processmotor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;
import tools.jackson.databind.json.JsonMapper;

/** Utkorgens tabell. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class KommandoStore {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Klocka klocka;

  KommandoStore(JdbcClient jdbc, JsonMapper json, Klocka klocka) {
    this.jdbc = jdbc;
    this.json = json;
    this.klocka = klocka;
  }

  void laggTill(Motorkommando k) {
    jdbc.sql(
            """
            insert into motorkommando (kommando_id, forbund, arende_id, slag, data, skapad)
            values (:id, :forbund, :arende, :slag, :data::jsonb, :skapad)
            """)
        .param("id", k.id())
        .param("forbund", k.forbund())
        .param("arende", k.arende().varde())
        .param("slag", k.slag().name())
        .param("data", json.writeValueAsString(k.data()))
        .param("skapad", klocka.verkligTid().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Motorkommando> hitta(UUID id) {
    return jdbc.sql(
            """
            select kommando_id, forbund, arende_id, slag, data, status, forsok
              from motorkommando where kommando_id = :id
            """)
        .param("id", id)
        .query(this::rad)
        .optional();
  }

  /** Ärenden som har något kvar i utkorgen, hindrat eller ej. */
  boolean harKvar(ArendeId arende, Motorkommando.Slag slag, String mal) {
    return jdbc.sql(
            """
            select exists (select 1 from motorkommando
             where arende_id = :arende and status in ('OPPEN', 'BLOCKERAD') and slag = :slag
               and data ->> 'mal' = :mal)
            """)
        .param("arende", arende.varde())
        .param("slag", slag.name())
        .param("mal", mal)
        .query(Boolean.class)
        .single();
  }

  boolean harKvar(ArendeId arende) {
    return jdbc.sql(
            """
            select exists (select 1 from motorkommando
             where arende_id = :arende and status in ('OPPEN', 'BLOCKERAD'))
            """)
        .param("arende", arende.varde())
        .query(Boolean.class)
        .single();
  }

  /** Något om ärendet nådde motorn för så kort tid sedan att dess jobb kan vara på väg hit. */
  boolean nyssRort(ArendeId arende, Duration inom) {
    return jdbc.sql(
            """
            select exists (select 1 from motorkommando
             where arende_id = :arende and klar > :sedan)
            """)
        .param("arende", arende.varde())
        .param("sedan", klocka.verkligTid().minus(inom).atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  void klar(UUID id) {
    jdbc.sql(
            """
            update motorkommando set status = 'KLAR', klar = :nu
             where kommando_id = :id and status in ('OPPEN', 'BLOCKERAD')
            """)
        .param("id", id)
        .param("nu", nu())
        .update();
  }

  void misslyckat(UUID id, Motorkommando.Status status, String fel) {
    jdbc.sql(
            """
            update motorkommando set status = :status, forsok = forsok + 1, senaste_fel = :fel
             where kommando_id = :id and status = 'OPPEN'
            """)
        .param("id", id)
        .param("status", status.name())
        .param("fel", fel)
        .update();
  }

  /**
   * En ombyggd instans börjar där databasen står: det som väntade i utkorgen är redan med. Ett
   * bygge som väntar är kvar: det är kanske det som pågår.
   */
  void ersattAvOmbyggnad(ArendeId arende) {
    jdbc.sql(
            """
            update motorkommando
               set status = 'KLAR', klar = :nu, senaste_fel = 'ersatt av återuppbyggnad'
             where arende_id = :arende and (status = 'BLOCKERAD' or status = 'OPPEN' and slag <> 'BYGG_OM')
            """)
        .param("arende", arende.varde())
        .param("nu", nu())
        .update();
  }

  boolean oppnaIgen(UUID id) {
    return jdbc.sql(
                """
                update motorkommando set status = 'OPPEN' where kommando_id = :id and status = 'BLOCKERAD'
                """)
            .param("id", id)
            .update()
        == 1;
  }

  boolean slapp(UUID id, String av, String skal) {
    return jdbc.sql(
                """
                update motorkommando
                   set status = 'SLAPPT', klar = :nu, slappt_av = :av, slappt_skal = :skal
                 where kommando_id = :id and status in ('OPPEN', 'BLOCKERAD')
                """)
            .param("id", id)
            .param("nu", nu())
            .param("av", av)
            .param("skal", skal)
            .update()
        == 1;
  }

  /** Öppna kommandon som är äldre än så; schemaläggaren ska känna till dem alla. */
  List<UUID> oppnaFore(Instant tid) {
    return jdbc.sql(
            """
            select kommando_id from motorkommando
             where status = 'OPPEN' and skapad < :tid order by skapad limit 1000
            """)
        .param("tid", tid.atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .list();
  }

  private OffsetDateTime nu() {
    return klocka.verkligTid().atOffset(ZoneOffset.UTC);
  }

  private Motorkommando rad(ResultSet rs, int nr) throws SQLException {
    return new Motorkommando(
        rs.getObject("kommando_id", UUID.class),
        rs.getString("forbund"),
        new ArendeId(rs.getObject("arende_id", UUID.class)),
        Motorkommando.Slag.valueOf(rs.getString("slag")),
        json.readValue(rs.getString("data"), Motorkommando.Data.class),
        Motorkommando.Status.valueOf(rs.getString("status")),
        rs.getInt("forsok"));
  }
}
