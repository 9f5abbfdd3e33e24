package se.samordna.konto;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.konto.Kontoavvikelse.Slag;

/** Den senaste jämförelsen. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class KontoavvikelseStore {

  private final JdbcClient jdbc;

  KontoavvikelseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** En avvikelse att spara. */
  record Ny(
      Slag slag, String anvandare, Optional<UUID> konto, Set<String> saknar, Set<String> utover) {}

  void ersatt(String forbund, List<Ny> nya, Instant nu) {
    jdbc.sql("delete from kontoavvikelse").update();
    nya.forEach(n -> skriv(forbund, n));
    gjord(forbund, nu, "");
  }

  void gjord(String forbund, Instant nu, String fel) {
    jdbc.sql(
            """
            insert into kontojamforelse (forbund, gjord, fel) values (:forbund, :nu, :fel)
            on conflict (forbund) do update set gjord = excluded.gjord, fel = excluded.fel
            """)
        .param("forbund", forbund)
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("fel", fel)
        .update();
  }

  private void skriv(String forbund, Ny n) {
    jdbc.sql(
            """
            insert into kontoavvikelse (forbund, slag, anvandare, keycloak_id, saknar, utover)
            values (:forbund, :slag, :anvandare, :konto, :saknar, :utover)
            """)
        .param("forbund", forbund)
        .param("slag", Kod.av(n.slag()))
        .param("anvandare", n.anvandare())
        .param("konto", n.konto().orElse(null))
        .param("saknar", falt(n.saknar()))
        .param("utover", falt(n.utover()))
        .update();
  }

  private static String[] falt(Collection<String> texter) {
    return texter.toArray(String[]::new);
  }

  List<Kontoavvikelse> alla() {
    return jdbc.sql(
            """
            select a.slag, a.anvandare, p.namn, a.keycloak_id, a.saknar, a.utover
            from kontoavvikelse a
            left join person p on p.forbund = a.forbund and p.anvandare = a.anvandare
            order by a.slag, p.namn, a.anvandare
            """)
        .query(KontoavvikelseStore::avvikelse)
        .list();
  }

  Optional<Instant> senast() {
    return jdbc.sql("select gjord from kontojamforelse where fel = ''")
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  private static Kontoavvikelse avvikelse(ResultSet rad, int nr) throws SQLException {
    Slag slag = Kod.lagrad(Slag.class, rad.getString("slag"));
    Optional<String> vem = Optional.of(rad.getString("anvandare"));
    return new Kontoavvikelse(
        Optional.empty(),
        slag,
        vem.filter(v -> slag != Slag.UTAN_KONTO),
        vem.filter(v -> slag != Slag.UTAN_UPPDRAG),
        Optional.ofNullable(rad.getString("namn")),
        Optional.ofNullable(rad.getObject("keycloak_id", UUID.class)),
        lista(rad.getArray("saknar")),
        lista(rad.getArray("utover")));
  }

  private static List<String> lista(Array falt) throws SQLException {
    return Arrays.stream((Object[]) falt.getArray()).map(String::valueOf).toList();
  }
}
