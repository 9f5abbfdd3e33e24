package se.samordna.andring;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Inloggad;
import se.samordna.sammantrade.Andringsslag;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Utförda ändringar av insatser; bara tillägg. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AndringStore {

  private static final TypeReference<List<Arsbelopp>> BELOPP = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  AndringStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void spara(Insatsandring a) {
    jdbc.sql(
            """
            insert into insatsandring (forbund, andring_id, insats_id, slag, skal, beslut_id,
                                       nytt_slut, procent, minskat, okat, dag, gjord_av, tid)
            values (:forbund, :id, :insats, :slag, :skal, :beslut, :slut, :procent, :minskat::jsonb,
                    :okat::jsonb, :dag, :av, :tid)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", a.andringId())
        .param("insats", a.insatsId())
        .param("slag", Kod.av(a.slag()))
        .param("skal", a.skal())
        .param("beslut", a.beslutId().orElse(null))
        .param("slut", a.nyttSlut().orElse(null), java.sql.Types.DATE)
        .param("procent", a.procent().orElse(null), java.sql.Types.NUMERIC)
        .param("minskat", json.writeValueAsString(a.minskat()))
        .param("okat", json.writeValueAsString(a.okat()))
        .param("dag", a.dag())
        .param("av", a.gjordAv())
        .param("tid", a.tid().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Insatsens ändringar, äldst först. */
  List<Insatsandring> lista(InsatsId insats) {
    return jdbc.sql("select * from insatsandring where insats_id = :insats order by nummer")
        .param("insats", insats.varde())
        .query(this::rad)
        .list();
  }

  private Insatsandring rad(ResultSet rad, int nr) throws SQLException {
    return new Insatsandring(
        rad.getObject("andring_id", UUID.class),
        rad.getObject("insats_id", UUID.class),
        Kod.lagrad(Andringsslag.class, rad.getString("slag")),
        rad.getString("skal"),
        Optional.ofNullable(rad.getObject("beslut_id", UUID.class)),
        Optional.ofNullable(rad.getObject("nytt_slut", LocalDate.class)),
        Optional.ofNullable(rad.getBigDecimal("procent")).map(BigDecimal::stripTrailingZeros),
        json.readValue(rad.getString("minskat"), BELOPP),
        json.readValue(rad.getString("okat"), BELOPP),
        rad.getObject("dag", LocalDate.class),
        rad.getString("gjord_av"),
        rad.getObject("tid", OffsetDateTime.class).toInstant());
  }
}
