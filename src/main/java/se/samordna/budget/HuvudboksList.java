package se.samordna.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Inloggad;

/** Läser huvudboken en sida i taget, äldst först. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class HuvudboksList {

  private static final String VILLKOR =
      """
       where v.forbund = :forbund
         and (:arende::uuid is null or v.arende_id = :arende)
         and (:fran::date is null or v.dag >= :fran)
         and (:till::date is null or v.dag <= :till)
         and (:ar::int is null or exists (select 1 from kontering k
               where k.forbund = v.forbund and k.ar = :ar
                 and k.verifikation_id = v.verifikation_id))
         and (:konto::text is null or exists (select 1 from kontering k
               where k.forbund = v.forbund and k.konto = :konto
                 and (:ar::int is null or k.ar = :ar)
                 and k.verifikation_id = v.verifikation_id))
      """;

  private final JdbcClient jdbc;

  HuvudboksList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long antal(HuvudboksService.Urval urval) {
    return med(urval, jdbc.sql("select count(*) from verifikation v" + VILLKOR))
        .query(Long.class)
        .single();
  }

  List<Verifikation> sida(HuvudboksService.Urval urval, Sida.Begaran sida) {
    List<Verifikation> utan =
        med(
                urval,
                jdbc.sql(
                    """
                    select v.verifikation_id, v.dag, v.handelse, v.arende_id, v.beslut_id, v.rattar,
                           v.skal
                      from verifikation v
                    """
                        + VILLKOR
                        + " order by v.nummer limit :antal offset :forsta"))
            .param("antal", sida.antal())
            .param("forsta", sida.forsta())
            .query(HuvudboksList::verifikation)
            .list();
    return utan.isEmpty() ? utan : medKonteringar(utan);
  }

  private static JdbcClient.StatementSpec med(
      HuvudboksService.Urval urval, JdbcClient.StatementSpec sats) {
    return sats.param("forbund", Inloggad.aktor().forbund())
        .param("arende", urval.arende().orElse(null), java.sql.Types.OTHER)
        .param("fran", urval.fran().orElse(null), java.sql.Types.DATE)
        .param("till", urval.till().orElse(null), java.sql.Types.DATE)
        .param("konto", urval.konto().orElse(null), java.sql.Types.VARCHAR)
        .param("ar", urval.ar().orElse(null), java.sql.Types.INTEGER);
  }

  private List<Verifikation> medKonteringar(List<Verifikation> utan) {
    Map<UUID, List<Map.Entry<UUID, Verifikation.Kontering>>> per =
        konteringar(utan.stream().map(Verifikation::id).toList());
    return utan.stream()
        .map(
            v ->
                new Verifikation(
                    v.id(),
                    v.dag(),
                    v.handelse(),
                    v.arendeId(),
                    v.beslutId(),
                    v.rattar(),
                    v.skal(),
                    per.getOrDefault(v.id(), List.of()).stream().map(Map.Entry::getValue).toList()))
        .toList();
  }

  private Map<UUID, List<Map.Entry<UUID, Verifikation.Kontering>>> konteringar(List<UUID> id) {
    return jdbc
        .sql(
            """
            select verifikation_id, konto, ar, belopp_ore from kontering
             where forbund = :forbund and verifikation_id in (:id)
             order by verifikation_id, nr
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", id)
        .query(
            (rs, n) ->
                Map.entry(
                    rs.getObject("verifikation_id", UUID.class),
                    new Verifikation.Kontering(
                        rs.getString("konto"),
                        rs.getInt("ar"),
                        new Belopp(rs.getLong("belopp_ore")))))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Map.Entry::getKey));
  }

  private static Verifikation verifikation(ResultSet rs, int nummer) throws SQLException {
    return new Verifikation(
        rs.getObject("verifikation_id", UUID.class),
        rs.getObject("dag", LocalDate.class),
        rs.getString("handelse"),
        Optional.ofNullable(rs.getObject("arende_id", UUID.class)),
        Optional.ofNullable(rs.getObject("beslut_id", UUID.class)),
        Optional.ofNullable(rs.getObject("rattar", UUID.class)),
        Optional.of(rs.getString("skal")).filter(s -> !s.isEmpty()),
        List.of());
  }
}
