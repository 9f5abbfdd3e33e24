package se.samordna.budget.bidrag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.budget.bidrag.Bidragsplan.Regel;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

/** Bidragsplanerna, en per år. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BidragStore {

  private static final String NY =
      """
      insert into bidragsplan (forbund, ar, totalt_ore, regel, invanardag, version, andrad, andrad_av)
      select :forbund, :ar, :totalt, :regel, :dag, 1, :nu, :av where :version = 0
      on conflict (forbund, ar) do nothing
      """;

  private static final String ANDRAD =
      """
      update bidragsplan
         set totalt_ore = :totalt, regel = :regel, invanardag = :dag, version = version + 1,
             andrad = :nu, andrad_av = :av
       where forbund = :forbund and ar = :ar and version = :version
      """;

  private final JdbcClient jdbc;

  BidragStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** En sparad plan och dess version. */
  record Sparad(Bidragsplan plan, int version) {}

  private record Huvud(Belopp totalt, Regel regel, Optional<LocalDate> dag, int version) {}

  Optional<Sparad> hitta(int ar) {
    return jdbc.sql(
            """
            select totalt_ore, regel, invanardag, version from bidragsplan
             where forbund = :forbund and ar = :ar
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("ar", ar)
        .query(BidragStore::huvud)
        .optional()
        .map(h -> new Sparad(med(ar, h), h.version()));
  }

  private static Huvud huvud(ResultSet rs, int nr) throws SQLException {
    return new Huvud(
        new Belopp(rs.getLong("totalt_ore")),
        Kod.lagrad(Regel.class, rs.getString("regel")),
        Optional.ofNullable(rs.getObject("invanardag", LocalDate.class)),
        rs.getInt("version"));
  }

  private Bidragsplan med(int ar, Huvud huvud) {
    Map<String, Long> invanare = new HashMap<>();
    Map<String, Belopp> belopp = new HashMap<>();
    jdbc.sql(
            """
            select medlem, invanare, belopp_ore from medlemsbidrag
             where forbund = :forbund and ar = :ar
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("ar", ar)
        .query(
            rs -> {
              long antal = rs.getLong("invanare");
              if (!rs.wasNull()) {
                invanare.put(rs.getString("medlem"), antal);
              }
              belopp.put(rs.getString("medlem"), new Belopp(rs.getLong("belopp_ore")));
            });
    return new Bidragsplan(ar, huvud.totalt(), huvud.regel(), huvud.dag(), invanare, belopp);
  }

  /**
   * Sparar planen; falskt om någon annan sparat sedan {@code version}, eller om 0 redan har en
   * plan.
   */
  boolean spara(Bidragsfordelning fordelning, int version, Instant nu) {
    int ar = fordelning.plan().ar();
    if (huvud(version == 0 ? NY : ANDRAD, fordelning, version, nu) == 0) {
      return false;
    }
    jdbc.sql("delete from medlemsbidrag where forbund = :forbund and ar = :ar")
        .param("forbund", Inloggad.aktor().forbund())
        .param("ar", ar)
        .update();
    fordelning.bidrag().forEach(b -> rad(ar, b));
    return true;
  }

  private int huvud(String sql, Bidragsfordelning fordelning, int version, Instant nu) {
    Bidragsplan plan = fordelning.plan();
    Aktor aktor = Inloggad.aktor();
    return jdbc.sql(sql)
        .param("forbund", aktor.forbund())
        .param("ar", plan.ar())
        .param("totalt", fordelning.summa().ore())
        .param("regel", Kod.av(plan.regel()))
        .param("dag", plan.invanardag().orElse(null), Types.DATE)
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("av", aktor.anvandare())
        .param("version", version)
        .update();
  }

  private void rad(int ar, Bidragsfordelning.Bidrag b) {
    jdbc.sql(
            """
            insert into medlemsbidrag (forbund, ar, medlem, invanare, belopp_ore)
            values (:forbund, :ar, :medlem, :invanare, :belopp)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("ar", ar)
        .param("medlem", b.medlem().kod())
        .param("invanare", b.invanare().orElse(null), Types.BIGINT)
        .param("belopp", b.belopp().ore())
        .update();
  }
}
