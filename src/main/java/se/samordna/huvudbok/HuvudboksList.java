package se.samordna.huvudbok;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Sida;
import se.samordna.huvudbok.HuvudboksService.Urval;
import se.samordna.huvudbok.NyVerifikation.Handelse;
import se.samordna.huvudbok.Verifikation.Arendet;
import se.samordna.huvudbok.Verifikation.Hanvisning;
import se.samordna.huvudbok.Verifikation.Kontering;
import se.samordna.huvudbok.Verifikation.Raden;
import se.samordna.huvudbok.Verifikation.Rattelser;
import se.samordna.identitet.Inloggad;

/** Läser huvudboken en sida i taget, äldst först. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class HuvudboksList {

  /** Summan av konteringar, och hur många de är. */
  record Summering(Belopp belopp, long antal) {}

  private final JdbcClient jdbc;

  HuvudboksList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long antal(Urval urval) {
    Konteringsvillkor villkor = new Konteringsvillkor(urval);
    return jdbc.sql("select count(*) from verifikation v" + villkor.verifikationer())
        .params(villkor.varden())
        .query(Long.class)
        .single();
  }

  Summering summa(Urval urval) {
    Konteringsvillkor villkor = new Konteringsvillkor(urval);
    return jdbc.sql(
            "select coalesce(sum("
                + villkor.tecknat()
                + "), 0)::bigint as ore, count(*) as antal"
                + villkor.konteringar())
        .params(villkor.varden())
        .query((rs, n) -> new Summering(new Belopp(rs.getLong("ore")), rs.getLong("antal")))
        .single();
  }

  Optional<String> radnamn(UUID rad) {
    return jdbc.sql("select namn from budgetpost where forbund = :forbund and rad_id = :rad")
        .param("forbund", Inloggad.aktor().forbund())
        .param("rad", rad)
        .query(String.class)
        .optional();
  }

  List<Verifikation> sida(Urval urval, Sida.Begaran sida) {
    Konteringsvillkor villkor = new Konteringsvillkor(urval);
    List<Verifikation> utan =
        jdbc.sql(
                """
                select v.verifikation_id, v.dag, v.handelse, v.beslut_id, v.skal,
                       v.arende_id, a.diarienummer, a.rubrik,
                       v.rattar, r.dag as rattar_dag, r.handelse as rattar_handelse
                  from verifikation v
                  left join arende a on a.forbund = v.forbund and a.arende_id = v.arende_id
                  left join verifikation r on r.forbund = v.forbund and r.verifikation_id = v.rattar
                """
                    + villkor.verifikationer()
                    + " order by v.nummer limit :antal offset :forsta")
            .params(villkor.varden())
            .param("antal", sida.antal())
            .param("forsta", sida.forsta())
            .query(HuvudboksList::verifikation)
            .list();
    if (utan.isEmpty()) {
      return utan;
    }
    List<UUID> id = utan.stream().map(Verifikation::id).toList();
    Map<UUID, List<Kontering>> konteringar = konteringar(id, villkor);
    Map<UUID, List<Hanvisning>> rattadAv = rattadAv(id);
    return utan.stream()
        .map(
            v ->
                new Verifikation(
                    v.id(),
                    v.dag(),
                    v.handelse(),
                    v.arende(),
                    v.beslutId(),
                    v.beslut(),
                    new Rattelser(v.rattelser().rattar(), rattadAv.getOrDefault(v.id(), List.of())),
                    v.skal(),
                    konteringar.getOrDefault(v.id(), List.of())))
        .toList();
  }

  private Map<UUID, List<Kontering>> konteringar(List<UUID> id, Konteringsvillkor villkor) {
    return perVerifikation(
        jdbc.sql(
                "select k.verifikation_id, k.konto, k.ar, k.belopp_ore, k.rad_id, b.namn, "
                    + villkor.raknat()
                    + """
                       as raknas
                      from kontering k
                      left join budgetpost b on b.forbund = k.forbund and b.rad_id = k.rad_id
                     where k.forbund = :forbund and k.verifikation_id in (:id)
                     order by k.verifikation_id, k.ar, split_part(k.konto, ':', 1), b.namn, k.nr
                    """)
            .params(villkor.konteringensVarden())
            .param("id", id)
            .query((rs, n) -> Map.entry(id(rs, "verifikation_id"), kontering(rs)))
            .list());
  }

  private Map<UUID, List<Hanvisning>> rattadAv(List<UUID> id) {
    return perVerifikation(
        jdbc.sql(
                """
                select rattar, verifikation_id, dag, handelse from verifikation
                 where forbund = :forbund and rattar in (:id) order by nummer
                """)
            .param("forbund", Inloggad.aktor().forbund())
            .param("id", id)
            .query(
                (rs, n) ->
                    Map.entry(
                        id(rs, "rattar"),
                        new Hanvisning(
                            id(rs, "verifikation_id"),
                            rs.getObject("dag", LocalDate.class),
                            Kod.lagrad(Handelse.class, rs.getString("handelse")))))
            .list());
  }

  private static <T> Map<UUID, List<T>> perVerifikation(List<Map.Entry<UUID, T>> rader) {
    return rader.stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static UUID id(ResultSet rs, String kolumn) throws SQLException {
    return rs.getObject(kolumn, UUID.class);
  }

  private static Kontering kontering(ResultSet rs) throws SQLException {
    UUID rad = id(rs, "rad_id");
    @Nullable String namn = rs.getString("namn");
    @Nullable Long raknas = rs.getObject("raknas", Long.class);
    return new Kontering(
        rs.getString("konto"),
        rs.getInt("ar"),
        new Belopp(rs.getLong("belopp_ore")),
        Optional.ofNullable(namn).map(n -> new Raden(rad, n)),
        Optional.ofNullable(raknas).map(Belopp::new));
  }

  private static Verifikation verifikation(ResultSet rs, int nummer) throws SQLException {
    return new Verifikation(
        id(rs, "verifikation_id"),
        rs.getObject("dag", LocalDate.class),
        Kod.lagrad(Handelse.class, rs.getString("handelse")),
        arende(rs),
        Optional.ofNullable(rs.getObject("beslut_id", UUID.class)),
        Optional.empty(),
        rattar(rs),
        Optional.of(rs.getString("skal")).filter(s -> !s.isEmpty()),
        List.of());
  }

  private static Optional<Arendet> arende(ResultSet rs) throws SQLException {
    @Nullable UUID id = rs.getObject("arende_id", UUID.class);
    return id == null
        ? Optional.empty()
        : Optional.of(
            new Arendet(
                id, Optional.ofNullable(rs.getString("diarienummer")), rs.getString("rubrik")));
  }

  private static Rattelser rattar(ResultSet rs) throws SQLException {
    @Nullable UUID id = rs.getObject("rattar", UUID.class);
    return id == null
        ? Rattelser.INGA
        : new Rattelser(
            Optional.of(
                new Hanvisning(
                    id,
                    rs.getObject("rattar_dag", LocalDate.class),
                    Kod.lagrad(Handelse.class, rs.getString("rattar_handelse")))),
            List.of());
  }
}
