package se.samordna.delegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Inloggad;
import se.samordna.mote.Anmalningspunkter;

/** Besluten på delegation, och var de anmälts. Bara tillägg. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DelegationsbeslutStore {

  private static final String RADER =
      """
      select b.*, d.grupp, s.sammantrade_id, s.dag as anmald_dag
        from delegationsbeslut b
        join delegation d on d.forbund = b.forbund and d.delegation_id = b.delegation_id
        left join delegationsanmalan a
          on a.forbund = b.forbund and a.delegationsbeslut_id = b.delegationsbeslut_id
        left join punkt p on p.forbund = a.forbund and p.punkt_id = a.punkt_id
        left join sammantrade s on s.forbund = p.forbund and s.sammantrade_id = p.sammantrade_id
      """;

  private static final String OANMALD =
      """
      not exists (select 1 from delegationsanmalan x
                   where x.forbund = b.forbund
                     and x.delegationsbeslut_id = b.delegationsbeslut_id)
      """;

  private final JdbcClient jdbc;

  DelegationsbeslutStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Nästa nummer i årets följd; låser följden till transaktionens slut. */
  int nastaNummer(int ar) {
    return jdbc.sql(
            """
            insert into delegationsraknare (forbund, ar, senaste) values (:forbund, :ar, 1)
            on conflict (forbund, ar) do update set senaste = delegationsraknare.senaste + 1
            returning senaste
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("ar", ar)
        .query(Integer.class)
        .single();
  }

  void spara(UUID id, int nummer, NyttDelegationsbeslut n, String rad, Instant nu) {
    Optional<NyttDelegationsbeslut.Betalning> kostnad = n.kostnad();
    jdbc.sql(
            """
            insert into delegationsbeslut (forbund, delegationsbeslut_id, ar, nummer, delegation_id,
                                           dag, rubrik, beslut, skal, budgetar, belopp_ore, rad_id,
                                           rad, fattat_av, namn, tid)
            values (:forbund, :id, :ar, :nummer, :delegation, :dag, :rubrik, :beslut, :skal,
                    :budgetar, :belopp, :radId, :rad, :fattatAv, :namn, :tid)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", id)
        .param("ar", n.dagen().getYear())
        .param("nummer", nummer)
        .param("delegation", n.delegationId())
        .param("dag", n.dag())
        .param("rubrik", n.rubrik())
        .param("beslut", n.beslut())
        .param("skal", n.skal())
        .param("budgetar", kostnad.map(NyttDelegationsbeslut.Betalning::ar).orElse(null))
        .param("belopp", kostnad.map(NyttDelegationsbeslut.Betalning::beloppOre).orElse(null))
        .param("radId", kostnad.map(NyttDelegationsbeslut.Betalning::radId).orElse(null))
        .param("rad", rad)
        .param("fattatAv", Inloggad.aktor().anvandare())
        .param("namn", Inloggad.aktor().namn())
        .param("tid", nu.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Besluten, det senaste först; {@code anmalt} väljer bara de anmälda eller bara de oanmälda. */
  Sida<Delegationsbeslut> lista(Optional<Boolean> anmalt, Sida.Begaran sida) {
    String villkor =
        anmalt.map(a -> " where " + (a ? "not " : "") + "(" + OANMALD + ")").orElse("");
    List<Delegationsbeslut> rader =
        jdbc.sql(
                RADER + villkor + " order by b.tid desc, b.nummer desc limit :antal offset :forsta")
            .param("antal", sida.antal())
            .param("forsta", sida.forsta())
            .query(DelegationsbeslutStore::rad)
            .list();
    long totalt =
        jdbc.sql("select count(*) from delegationsbeslut b" + villkor).query(Long.class).single();
    return new Sida<>(rader, totalt);
  }

  Optional<Delegationsbeslut> hitta(UUID id) {
    return jdbc.sql(RADER + " where b.delegationsbeslut_id = :id")
        .param("id", id)
        .query(DelegationsbeslutStore::rad)
        .optional();
  }

  boolean nagotOanmalt() {
    return jdbc.sql("select exists (select 1 from delegationsbeslut b where " + OANMALD + ")")
        .query(Boolean.class)
        .single();
  }

  /** Det som anmälts på punkten; innan den avgjorts allt som är oanmält. */
  List<Delegationsbeslut> forPunkt(UUID punkt) {
    return jdbc.sql(
            RADER
                + """
                where a.punkt_id = :punkt
                   or (a.punkt_id is null
                       and not exists (select 1 from beslut av
                                        where av.forbund = b.forbund and av.punkt_id = :punkt))
                order by b.ar, b.nummer
                """)
        .param("punkt", punkt)
        .query(DelegationsbeslutStore::rad)
        .list();
  }

  /** Antecknar att allt oanmält nu är anmält på punkten. */
  int anmal(UUID punkt, Instant nu) {
    return jdbc.sql(
            """
            insert into delegationsanmalan (forbund, delegationsbeslut_id, punkt_id, tid)
            select b.forbund, b.delegationsbeslut_id, :punkt, :tid from delegationsbeslut b
             where %s
            on conflict do nothing
            """
                .formatted(OANMALD))
        .param("punkt", punkt)
        .param("tid", nu.atOffset(ZoneOffset.UTC))
        .update();
  }

  boolean arPunkt(UUID punkt) {
    return jdbc.sql(
            "select exists (select 1 from punkt where punkt_id = :punkt and standard = :standard)")
        .param("punkt", punkt)
        .param("standard", Anmalningspunkter.DELEGATIONSBESLUT)
        .query(Boolean.class)
        .single();
  }

  private static Delegationsbeslut rad(ResultSet rad, int nr) throws SQLException {
    return new Delegationsbeslut(
        rad.getObject("delegationsbeslut_id", UUID.class),
        "D %d-%d".formatted(rad.getInt("ar"), rad.getInt("nummer")),
        rad.getObject("delegation_id", UUID.class),
        rad.getString("grupp"),
        rad.getObject("dag", LocalDate.class),
        rad.getString("rubrik"),
        rad.getString("beslut"),
        rad.getString("skal"),
        kostnad(rad),
        rad.getString("fattat_av"),
        rad.getString("namn"),
        rad.getObject("tid", OffsetDateTime.class).toInstant(),
        anmalt(rad));
  }

  /** Vad besluten tagit av varje rad det året. */
  Map<UUID, Belopp> perRad(int ar) {
    return jdbc
        .sql(
            """
            select rad_id, sum(belopp_ore)::bigint as ore from delegationsbeslut
             where budgetar = :ar and rad_id is not null
             group by rad_id
            """)
        .param("ar", ar)
        .query(
            (rad, nr) ->
                Map.entry(rad.getObject("rad_id", UUID.class), new Belopp(rad.getLong("ore"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Optional<Delegationsbeslut.Kostnad> kostnad(ResultSet rad) throws SQLException {
    UUID radId = rad.getObject("rad_id", UUID.class);
    return radId == null
        ? Optional.empty()
        : Optional.of(
            new Delegationsbeslut.Kostnad(
                rad.getInt("budgetar"),
                new Belopp(rad.getLong("belopp_ore")),
                radId,
                rad.getString("rad")));
  }

  private static Optional<Delegationsbeslut.Anmalt> anmalt(ResultSet rad) throws SQLException {
    UUID mote = rad.getObject("sammantrade_id", UUID.class);
    return mote == null
        ? Optional.empty()
        : Optional.of(
            new Delegationsbeslut.Anmalt(mote, rad.getObject("anmald_dag", LocalDate.class)));
  }
}
