package se.samordna.utfall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Inloggad;

/** Prognoserna i databasen; ingen tas bort. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PrognosStore {

  private static final String URVAL =
      " from prognos where forbund = :forbund and ar = :ar and (:rad::uuid is null or rad_id ="
          + " :rad) ";

  private final JdbcClient jdbc;
  private final Klocka klocka;

  PrognosStore(JdbcClient jdbc, Klocka klocka) {
    this.jdbc = jdbc;
    this.klocka = klocka;
  }

  /** Den senaste per rad. */
  Map<UUID, Prognos> senaste(int ar) {
    return jdbc
        .sql(
            """
            select distinct on (rad_id) nummer, ar, rad_id, dag, belopp_ore, kommentar, skapad, skapad_av
              from prognos where forbund = :forbund and ar = :ar order by rad_id, nummer desc
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("ar", ar)
        .query(PrognosStore::prognos)
        .list()
        .stream()
        .collect(Collectors.toMap(Prognos::radId, p -> p));
  }

  /** Historiken, senast först. */
  Sida<Prognos> historik(int ar, Optional<UUID> rad, Sida.Begaran sida) {
    long antal = med(jdbc.sql("select count(*)" + URVAL), ar, rad).query(Long.class).single();
    List<Prognos> rader =
        med(
                jdbc.sql(
                    "select nummer, ar, rad_id, dag, belopp_ore, kommentar, skapad, skapad_av"
                        + URVAL
                        + "order by nummer desc limit :antal offset :forsta"),
                ar,
                rad)
            .param("antal", sida.antal())
            .param("forsta", sida.forsta())
            .query(PrognosStore::prognos)
            .list();
    return new Sida<>(rader, antal);
  }

  private static JdbcClient.StatementSpec med(
      JdbcClient.StatementSpec sats, int ar, Optional<UUID> rad) {
    return sats.param("forbund", Inloggad.aktor().forbund())
        .param("ar", ar)
        .param("rad", rad.orElse(null), Types.OTHER);
  }

  void spara(int ar, Prognosandring.Rad rad, LocalDate dag) {
    jdbc.sql(
            """
            insert into prognos (forbund, ar, rad_id, dag, belopp_ore, kommentar, skapad, skapad_av)
            values (:forbund, :ar, :rad, :dag, :ore, :kommentar, :skapad, :av)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("ar", ar)
        .param("rad", rad.radId())
        .param("dag", dag)
        .param("ore", rad.belopp().ore())
        .param("kommentar", rad.kommentar())
        .param("skapad", klocka.nu().atOffset(ZoneOffset.UTC))
        .param("av", Inloggad.aktor().anvandare())
        .update();
  }

  private static Prognos prognos(ResultSet rs, int nummer) throws SQLException {
    return new Prognos(
        rs.getLong("nummer"),
        rs.getInt("ar"),
        rs.getObject("rad_id", UUID.class),
        rs.getObject("dag", LocalDate.class),
        new Belopp(rs.getLong("belopp_ore")),
        rs.getString("kommentar"),
        rs.getObject("skapad", OffsetDateTime.class).toInstant(),
        rs.getString("skapad_av"));
  }
}
