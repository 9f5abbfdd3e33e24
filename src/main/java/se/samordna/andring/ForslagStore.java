package se.samordna.andring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Inloggad;
import se.samordna.sammantrade.Forslagsstatus;
import tools.jackson.databind.json.JsonMapper;

/** Förberedda ändringar av insatser. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ForslagStore {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ForslagStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void spara(Andringsforslag f) {
    jdbc.sql(
            """
            insert into andringsforslag (forbund, andring_id, insats_id, slag, begaran, underlag,
                                         status, version, skapad, skapad_av)
            values (:forbund, :id, :insats, :slag, :begaran::jsonb, :underlag::jsonb, :status,
                    :version, :skapad, :av)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", f.andringId())
        .param("insats", f.insatsId())
        .param("slag", f.forslag().slag())
        .param("begaran", json.writeValueAsString(f.forslag()))
        .param("underlag", text(f.underlag()))
        .param("status", Kod.av(f.status()))
        .param("version", f.version())
        .param("skapad", f.skapad().atOffset(ZoneOffset.UTC))
        .param("av", f.skapadAv())
        .update();
  }

  /** Skriver över det öppna förslagets innehåll. */
  void andra(Andringsforslag f) {
    jdbc.sql(
            """
            update andringsforslag set slag = :slag, begaran = :begaran::jsonb,
                                       underlag = :underlag::jsonb, version = version + 1
             where andring_id = :id
            """)
        .param("id", f.andringId())
        .param("slag", f.forslag().slag())
        .param("begaran", json.writeValueAsString(f.forslag()))
        .param("underlag", text(f.underlag()))
        .update();
  }

  void satt(UUID id, Forslagsstatus status) {
    jdbc.sql(
            """
            update andringsforslag set status = :status, version = version + 1
             where andring_id = :id
            """)
        .param("id", id)
        .param("status", Kod.av(status))
        .update();
  }

  /** Utfört eller avslaget: beslutet och hur det stod då. */
  void avgor(UUID id, Forslagsstatus status, BeslutId beslut, Andringsforslag.Avgjort avgjort) {
    jdbc.sql(
            """
            update andringsforslag set status = :status, beslut_id = :beslut,
                                       avgjort = :avgjort::jsonb, version = version + 1
             where andring_id = :id
            """)
        .param("id", id)
        .param("status", Kod.av(status))
        .param("beslut", beslut.varde())
        .param("avgjort", json.writeValueAsString(avgjort))
        .update();
  }

  Optional<Andringsforslag> hitta(UUID id) {
    return jdbc.sql("select * from andringsforslag where andring_id = :id")
        .param("id", id)
        .query(this::rad)
        .optional();
  }

  /** Förslaget, låst för resten av transaktionen. */
  Optional<Andringsforslag> las(UUID id) {
    return jdbc.sql("select * from andringsforslag where andring_id = :id for update")
        .param("id", id)
        .query(this::rad)
        .optional();
  }

  /** Låser förslagen för resten av transaktionen, i ordning efter id. */
  void lasAlla(Collection<UUID> ids) {
    jdbc.sql(
            """
            select 1 from andringsforslag where andring_id = any(:ids)
             order by andring_id for update
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .query(Integer.class)
        .list();
  }

  /** Insatsens förslag, senast förberett först. */
  List<Andringsforslag> lista(InsatsId insats) {
    return jdbc.sql(
            """
            select * from andringsforslag where insats_id = :insats
             order by skapad desc, andring_id
            """)
        .param("insats", insats.varde())
        .query(this::rad)
        .list();
  }

  /** De som väntar på att sättas upp, äldst först. */
  List<Andringsforslag> oppna() {
    return jdbc.sql(
            "select * from andringsforslag where status = 'oppet' order by skapad, andring_id")
        .query(this::rad)
        .list();
  }

  private @Nullable String text(Optional<?> varde) {
    return varde.map(json::writeValueAsString).orElse(null);
  }

  private Andringsforslag rad(ResultSet rad, int nr) throws SQLException {
    return new Andringsforslag(
        rad.getObject("andring_id", UUID.class),
        rad.getObject("insats_id", UUID.class),
        json.readValue(rad.getString("begaran"), Andringsbegaran.class),
        las(rad, "underlag", Indexunderlag.class),
        Kod.lagrad(Forslagsstatus.class, rad.getString("status")),
        Optional.ofNullable(rad.getObject("beslut_id", UUID.class)),
        las(rad, "avgjort", Andringsforslag.Avgjort.class),
        rad.getInt("version"),
        rad.getObject("skapad", OffsetDateTime.class).toInstant(),
        rad.getString("skapad_av"));
  }

  private <T> Optional<T> las(ResultSet rad, String kolumn, Class<T> typ) throws SQLException {
    return Optional.ofNullable(rad.getString(kolumn)).map(t -> json.readValue(t, typ));
  }
}
