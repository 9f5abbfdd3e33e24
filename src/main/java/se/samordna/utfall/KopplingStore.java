package se.samordna.utfall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Inloggad;
import se.samordna.sie.Objektref;

/** Kopplingens versioner i databasen. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class KopplingStore {

  private final JdbcClient jdbc;
  private final Klocka klocka;

  KopplingStore(JdbcClient jdbc, Klocka klocka) {
    this.jdbc = jdbc;
    this.klocka = klocka;
  }

  Kopplingar alla() {
    Map<Integer, List<Map.Entry<Integer, Koppling.Regel>>> regler = regler();
    return new Kopplingar(
        jdbc.sql(
                "select version, fran from utfallskoppling where forbund = :forbund order by"
                    + " version")
            .param("forbund", Inloggad.aktor().forbund())
            .query(
                (rs, n) ->
                    new Koppling(
                        rs.getInt("version"),
                        rs.getObject("fran", LocalDate.class),
                        regler.getOrDefault(rs.getInt("version"), List.of()).stream()
                            .map(Map.Entry::getValue)
                            .toList()))
            .list());
  }

  private Map<Integer, List<Map.Entry<Integer, Koppling.Regel>>> regler() {
    return jdbc
        .sql(
            """
            select version, konto_fran, konto_till, dimension, objekt, rad_id, utanfor
              from utfallsregel where forbund = :forbund order by version, nr
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .query((rs, n) -> Map.entry(rs.getInt("version"), regel(rs)))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Map.Entry::getKey, LinkedHashMap::new, Collectors.toList()));
  }

  private static Koppling.Regel regel(ResultSet rs) throws SQLException {
    Optional<UUID> rad = Optional.ofNullable(rs.getObject("rad_id", UUID.class));
    String utanfor = rs.getString("utanfor");
    return new Koppling.Regel(
        rs.getObject("konto_fran") == null
            ? Optional.empty()
            : Optional.of(
                new Koppling.Kontospann(rs.getLong("konto_fran"), rs.getLong("konto_till"))),
        rs.getObject("dimension") == null
            ? Optional.empty()
            : Optional.of(new Objektref(rs.getInt("dimension"), rs.getString("objekt"))),
        rad.<Koppling.Mal>map(Koppling.Mal.Rad::new)
            .orElseGet(() -> new Koppling.Mal.Utanfor(utanfor)));
  }

  void spara(Koppling koppling) {
    jdbc.sql(
            """
            insert into utfallskoppling (forbund, version, fran, skapad, skapad_av)
            values (:forbund, :version, :fran, :skapad, :av)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("version", koppling.version())
        .param("fran", koppling.fran())
        .param("skapad", klocka.nu().atOffset(ZoneOffset.UTC))
        .param("av", Inloggad.aktor().anvandare())
        .update();
    for (int nr = 0; nr < koppling.regler().size(); nr++) {
      spara(koppling.version(), nr, koppling.regler().get(nr));
    }
  }

  private void spara(int version, int nr, Koppling.Regel regel) {
    jdbc.sql(
            """
            insert into utfallsregel (forbund, version, nr, konto_fran, konto_till, dimension, objekt, rad_id,
                                      utanfor)
            values (:forbund, :version, :nr, :fran, :till, :dimension, :objekt, :rad, :utanfor)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("version", version)
        .param("nr", nr)
        .param("fran", regel.konton().map(Koppling.Kontospann::fran).orElse(null), Types.BIGINT)
        .param("till", regel.konton().map(Koppling.Kontospann::till).orElse(null), Types.BIGINT)
        .param("dimension", regel.objekt().map(Objektref::dimension).orElse(null), Types.INTEGER)
        .param("objekt", regel.objekt().map(Objektref::nummer).orElse(null), Types.VARCHAR)
        .param("rad", rad(regel.mal()).orElse(null), Types.OTHER)
        .param("utanfor", regel.mal() instanceof Koppling.Mal.Utanfor(String skal) ? skal : "")
        .update();
  }

  private static Optional<UUID> rad(Koppling.Mal mal) {
    return mal instanceof Koppling.Mal.Rad(UUID id) ? Optional.of(id) : Optional.empty();
  }
}
