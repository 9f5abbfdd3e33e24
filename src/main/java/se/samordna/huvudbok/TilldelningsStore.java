package se.samordna.huvudbok;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.InsatsId;
import se.samordna.identitet.Inloggad;

/** Beslutens tilldelningar i databasen. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TilldelningsStore {

  private final JdbcClient jdbc;

  TilldelningsStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** De som lever, i den ordning de beslutades. */
  List<Tilldelning> levande() {
    return jdbc.sql(
            """
            select t.tilldelning_id, t.arende_id, t.beslut_id, t.version_id, t.ar,
                   t.belopp_ore as ursprung_ore,
                   t.belopp_ore - coalesce((select sum(n.belopp_ore) from nedsattning n
                     where n.forbund = t.forbund and n.tilldelning_id = t.tilldelning_id), 0)::bigint
                     as belopp_ore,
                   t.kalla, t.fran_rad, t.till_rad, t.insats_id, t.overtagen
              from tilldelning t where t.forbund = :forbund and t.lage <> 'slappt' order by t.nummer
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .query(TilldelningsStore::rad)
        .list();
  }

  void spara(Tilldelning ny) {
    jdbc.sql(
            """
            insert into tilldelning (forbund, tilldelning_id, arende_id, beslut_id, version_id, ar,
                                     belopp_ore, kalla, fran_rad, till_rad, lage, insats_id, overtagen)
            values (:forbund, :id, :arende, :beslut, :version, :ar, :ore, :kalla, :fran, :till,
                    :lage, :insats, :overtagen)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", ny.id())
        .param("arende", ny.arende().varde())
        .param("beslut", ny.beslut().varde())
        .param("version", ny.version())
        .param("ar", ny.ar())
        .param("ore", ny.belopp().ore())
        .param("kalla", ny.kalla().kod())
        .param("fran", ny.fran().orElse(null))
        .param("till", ny.till())
        .param("lage", ny.insats().isPresent() ? "beviljat" : "reserverat")
        .param("insats", ny.insats().map(InsatsId::varde).orElse(null))
        .param("overtagen", ny.overtagen())
        .update();
  }

  void bevilja(BeslutId beslut, InsatsId insats) {
    jdbc.sql(
            """
            update tilldelning set lage = 'beviljat', insats_id = :insats
             where forbund = :forbund and beslut_id = :beslut and lage = 'reserverat'
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("beslut", beslut.varde())
        .param("insats", insats.varde())
        .update();
  }

  void slapp(ArendeId arende, BeslutId beslut) {
    jdbc.sql(
            """
            update tilldelning set lage = 'slappt'
             where forbund = :forbund and arende_id = :arende and beslut_id = :beslut
               and lage <> 'slappt'
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("arende", arende.varde())
        .param("beslut", beslut.varde())
        .update();
  }

  private static Tilldelning rad(ResultSet rs, int nummer) throws SQLException {
    return new Tilldelning(
        rs.getObject("tilldelning_id", UUID.class),
        new ArendeId(rs.getObject("arende_id", UUID.class)),
        new BeslutId(rs.getObject("beslut_id", UUID.class)),
        rs.getObject("version_id", UUID.class),
        rs.getInt("ar"),
        new Belopp(rs.getLong("belopp_ore")),
        new Belopp(rs.getLong("ursprung_ore")),
        Finansiering.Kalla.valueOf(rs.getString("kalla").toUpperCase(Locale.ROOT)),
        Optional.ofNullable(rs.getObject("fran_rad", UUID.class)),
        rs.getObject("till_rad", UUID.class),
        Optional.ofNullable(rs.getObject("insats_id", UUID.class)).map(InsatsId::new),
        rs.getBoolean("overtagen"));
  }
}
