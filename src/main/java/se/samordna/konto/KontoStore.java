package se.samordna.konto;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Aktor;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class KontoStore {

  private static final String KONTON =
      """
      select k.anvandare, p.namn, p.epost, k.keycloak_id, k.lage, k.upplagt_har, k.inbjuden,
             k.inbjuden_av, k.brev_begarda, k.brev_sanda, k.senast_inne, k.fel, k.version
      from konto k join person p on p.forbund = k.forbund and p.anvandare = k.anvandare
      """;

  private final JdbcClient jdbc;

  KontoStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Konto> alla() {
    return jdbc.sql(KONTON + " order by p.namn, k.anvandare").query(KontoStore::konto).list();
  }

  Optional<Konto> hitta(String anvandare) {
    return jdbc.sql(KONTON + " where k.anvandare = :anvandare")
        .param("anvandare", anvandare)
        .query(KontoStore::konto)
        .optional();
  }

  /** Kontot, och ingen annan rör det under transaktionen. */
  Optional<Konto> las(String anvandare) {
    return jdbc.sql(KONTON + " where k.anvandare = :anvandare for update of k")
        .param("anvandare", anvandare)
        .query(KontoStore::konto)
        .optional();
  }

  /** Falskt när personen redan har ett. */
  boolean laggTill(String anvandare, Aktor aktor, Instant nu) {
    return jdbc.sql(
                """
                insert into konto (forbund, anvandare, lage, inbjuden, inbjuden_av)
                values (:forbund, :anvandare, 'inbjuden', :nu, :av) on conflict do nothing
                """)
            .param("forbund", aktor.forbund())
            .param("anvandare", anvandare)
            .param("nu", nu.atOffset(ZoneOffset.UTC))
            .param("av", aktor.anvandare())
            .update()
        == 1;
  }

  void begarBrev(String anvandare, Aktor aktor, Instant nu) {
    jdbc.sql(
            """
            update konto set brev_begarda = brev_begarda + 1, inbjuden = :nu, inbjuden_av = :av,
              version = version + 1
            where anvandare = :anvandare
            """)
        .param("anvandare", anvandare)
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("av", aktor.anvandare())
        .update();
  }

  void satt(String anvandare, Kontolage lage) {
    jdbc.sql("update konto set lage = :lage, version = version + 1 where anvandare = :anvandare")
        .param("lage", Kod.av(lage))
        .param("anvandare", anvandare)
        .update();
  }

  /** Ett konto som fanns: från och med nu har fler än ett förbund det. */
  void lanka(String anvandare, UUID keycloak) {
    jdbc.sql(
            """
            update konto set keycloak_id = :id, upplagt_har = false where anvandare = :anvandare
            """)
        .param("id", keycloak)
        .param("anvandare", anvandare)
        .update();
    jdbc.sql("insert into kontodelning (keycloak_id) values (:id) on conflict do nothing")
        .param("id", keycloak)
        .update();
  }

  /** Ett konto som just lagts upp; hade personen ett som försvunnit är hon inbjuden på nytt. */
  void upplagt(String anvandare, UUID keycloak) {
    jdbc.sql(
            """
            update konto set keycloak_id = :id, upplagt_har = true,
              brev_begarda = brev_begarda + case lage when 'aktiv' then 1 else 0 end,
              lage = case lage when 'aktiv' then 'inbjuden' else lage end
            where anvandare = :anvandare
            """)
        .param("id", keycloak)
        .param("anvandare", anvandare)
        .update();
  }

  boolean delat(UUID keycloak) {
    return jdbc.sql("select exists (select 1 from kontodelning where keycloak_id = :id)")
        .param("id", keycloak)
        .query(Boolean.class)
        .single();
  }

  void brevGick(String anvandare, int nummer) {
    jdbc.sql(
            """
            update konto set brev_sanda = :nummer
            where anvandare = :anvandare and brev_sanda < :nummer
            """)
        .param("nummer", nummer)
        .param("anvandare", anvandare)
        .update();
  }

  void fel(String anvandare, String fel) {
    jdbc.sql("update konto set fel = :fel where anvandare = :anvandare and fel <> :fel")
        .param("fel", fel)
        .param("anvandare", anvandare)
        .update();
  }

  void inne(String anvandare, Instant nar) {
    jdbc.sql(
            """
            update konto set senast_inne = :nar,
              lage = case when lage = 'inbjuden' then 'aktiv' else lage end
            where anvandare = :anvandare
            """)
        .param("nar", nar.atOffset(ZoneOffset.UTC))
        .param("anvandare", anvandare)
        .update();
  }

  /** Kom ihåg att programmet stänger kontot, så att det får öppna det igen. */
  void stangs(UUID keycloak) {
    jdbc.sql("insert into kontoavstangning (keycloak_id) values (:id) on conflict do nothing")
        .param("id", keycloak)
        .update();
  }

  boolean stangtAvOss(UUID keycloak) {
    return jdbc.sql("select exists (select 1 from kontoavstangning where keycloak_id = :id)")
        .param("id", keycloak)
        .query(Boolean.class)
        .single();
  }

  void oppnat(UUID keycloak) {
    jdbc.sql("delete from kontoavstangning where keycloak_id = :id").param("id", keycloak).update();
  }

  private static Konto konto(ResultSet rad, int nr) throws SQLException {
    return new Konto(
        rad.getString("anvandare"),
        rad.getString("namn"),
        Objects.requireNonNullElse(rad.getString("epost"), ""),
        Optional.ofNullable(rad.getObject("keycloak_id", UUID.class)),
        Kod.lagrad(Kontolage.class, rad.getString("lage")),
        rad.getBoolean("upplagt_har"),
        rad.getObject("inbjuden", OffsetDateTime.class).toInstant(),
        rad.getString("inbjuden_av"),
        rad.getInt("brev_begarda"),
        rad.getInt("brev_sanda"),
        Optional.ofNullable(rad.getObject("senast_inne", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        rad.getString("fel"),
        rad.getInt("version"));
  }
}
