package se.samordna.uppgift;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.UppgiftId;
import se.samordna.identitet.Inloggad;
import se.samordna.processmotor.Jobb;
import se.samordna.processmotor.Uppgiftsroll;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Inkorgens tabell, sedd från en uppgift i taget. Listan för en person finns i {@link
 * Inkorgslista}, det som gäller många i {@link OppnaUppgifter}.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class UppgiftStore {

  private static final TypeReference<Map<String, Object>> KARTA = new TypeReference<>() {};

  private static final String VAL =
      """
      select u.uppgift_id, u.arende_id, u.typ, a.rubrik, u.roll, u.medlem, u.frist, u.tilldelad,
             u.status, u.varv, u.version, u.skapad, u.svar, u.epok, u.jobb, u.instans
        from uppgift u join arende a on a.forbund = u.forbund and a.arende_id = u.arende_id
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  UppgiftStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Optional<Rad> hitta(UppgiftId id) {
    return jdbc.sql(VAL + " where u.forbund = :forbund and u.uppgift_id = :id")
        .param("forbund", forbund())
        .param("id", id.varde())
        .query(this::rad)
        .optional();
  }

  /** Låser uppgiften. Ärendet ska redan vara låst: alla tar dem i den ordningen. */
  Optional<Rad> las(UppgiftId id) {
    return jdbc.sql(VAL + " where u.forbund = :forbund and u.uppgift_id = :id for update of u")
        .param("forbund", forbund())
        .param("id", id.varde())
        .query(this::rad)
        .optional();
  }

  Optional<Rad> medIdentitet(Identitet i) {
    return jdbc.sql(
            VAL
                + """
                 where u.forbund = :forbund and u.arende_id = :arende and u.typ = :typ
                   and u.medlem = :medlem and u.varv = :varv
                """)
        .param("forbund", forbund())
        .param("arende", i.arende().varde())
        .param("typ", i.typ())
        .param("medlem", i.medlem())
        .param("varv", i.varv())
        .query(this::rad)
        .optional();
  }

  Optional<Rad> medJobb(Jobb.Motornyckel nyckel) {
    return jdbc.sql(
            VAL
                + " where u.forbund = :forbund and u.epok = :epok and u.jobb = :jobb for update of"
                + " u")
        .param("forbund", forbund())
        .param("epok", nyckel.epok())
        .param("jobb", nyckel.jobb())
        .query(this::rad)
        .optional();
  }

  void laggUpp(Ny ny, Jobb.Motornyckel nyckel, Instant nu) {
    jdbc.sql(
            """
            insert into uppgift (forbund, uppgift_id, arende_id, typ, medlem, varv, roll, frist,
                                 epok, jobb, instans, fornyad, skapad)
            values (:forbund, :id, :arende, :typ, :medlem, :varv, :roll, :frist,
                    :epok, :jobb, :instans, :nu, :nu)
            """)
        .param("forbund", forbund())
        .param("id", ny.id().varde())
        .param("arende", ny.identitet().arende().varde())
        .param("typ", ny.identitet().typ())
        .param("medlem", ny.identitet().medlem())
        .param("varv", ny.identitet().varv())
        .param("roll", ny.roll().kod())
        .param("frist", ny.frist().orElse(null), java.sql.Types.DATE)
        .param("epok", nyckel.epok())
        .param("jobb", nyckel.jobb())
        .param("instans", nyckel.instans())
        .param("nu", utc(nu))
        .update();
  }

  void bindOm(UppgiftId id, Jobb.Motornyckel nyckel, Instant nu) {
    jdbc.sql(
            """
            update uppgift set epok = :epok, jobb = :jobb, instans = :instans, fornyad = :nu
             where forbund = :forbund and uppgift_id = :id
               and (epok, jobb, instans) is distinct from (:epok, :jobb, :instans)
            """)
        .param("forbund", forbund())
        .param("id", id.varde())
        .param("epok", nyckel.epok())
        .param("jobb", nyckel.jobb())
        .param("instans", nyckel.instans())
        .param("nu", utc(nu))
        .update();
  }

  void tilldela(UppgiftId id, String anvandare) {
    jdbc.sql(
            """
            update uppgift set tilldelad = :anvandare, version = version + 1
             where forbund = :forbund and uppgift_id = :id and status = 'OPPEN'
            """)
        .param("forbund", forbund())
        .param("id", id.varde())
        .param("anvandare", anvandare)
        .update();
  }

  void klar(UppgiftId id, Map<String, Object> svar, String av, Instant nu) {
    jdbc.sql(
            """
            update uppgift
               set status = 'KLAR', svar = :svar::jsonb, version = version + 1, avslutad = :nu,
                   avslutad_av = :av
             where forbund = :forbund and uppgift_id = :id and status = 'OPPEN'
            """)
        .param("forbund", forbund())
        .param("id", id.varde())
        .param("svar", json.writeValueAsString(svar))
        .param("av", av)
        .param("nu", utc(nu))
        .update();
  }

  private static String forbund() {
    return Inloggad.aktor().forbund();
  }

  private static OffsetDateTime utc(Instant tid) {
    return tid.atOffset(ZoneOffset.UTC);
  }

  private Rad rad(ResultSet rs, int nr) throws SQLException {
    return new Rad(
        Uppgiftsrad.av(rs),
        json.readValue(rs.getString("svar"), KARTA),
        new Jobb.Motornyckel(rs.getLong("epok"), rs.getString("jobb"), rs.getString("instans")));
  }

  /** Det som gör en uppgift till sig själv, vilket jobb den än är bunden till. */
  record Identitet(ArendeId arende, String typ, String medlem, int varv) {}

  /** En uppgift att lägga upp. */
  record Ny(UppgiftId id, Identitet identitet, Uppgiftsroll roll, Optional<LocalDate> frist) {}

  /** Uppgiften med sitt sparade svar och sin bindning. */
  record Rad(Uppgift uppgift, Map<String, Object> svar, Jobb.Motornyckel nyckel) {

    Rad {
      svar = Map.copyOf(svar);
    }
  }
}
