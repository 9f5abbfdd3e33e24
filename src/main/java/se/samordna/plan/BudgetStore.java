package se.samordna.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Inloggad;

/** Budgetens versioner, rader och poster i databasen. */
@NamedInterface("lager")
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class BudgetStore {

  private final JdbcClient jdbc;
  private final Klocka klocka;
  private final TackningsStore tackning;

  BudgetStore(JdbcClient jdbc, Klocka klocka, TackningsStore tackning) {
    this.jdbc = jdbc;
    this.klocka = klocka;
    this.tackning = tackning;
  }

  /** En i taget per förbund: allt som rör medel tar det här låset först. */
  public void las() {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('medel:' || :forbund, 0))")
        .param("forbund", Inloggad.aktor().forbund())
        .query()
        .singleRow();
  }

  /** Versionen med samma innehåll, eller samma fil om den lästes in innan innehållet sparades. */
  public Optional<UUID> medInnehall(Filavtryck avtryck, String enhet) {
    return jdbc.sql(
            """
            select version_id from budgetversion
             where forbund = :forbund
               and (innehall = :innehall or (innehall is null and hash = :hash and enhet = :enhet))
             order by innehall nulls last, nummer limit 1
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("innehall", avtryck.innehall())
        .param("hash", avtryck.fil())
        .param("enhet", enhet)
        .query(UUID.class)
        .optional();
  }

  public void spara(Budgetversion version, Versionskalla kalla) {
    jdbc.sql(
            """
            insert into budgetversion (forbund, version_id, status, enhet, kallfil, hash, innehall,
                                       ursprung, skapad, skapad_av)
            values (:forbund, :id, :status, :enhet, :kallfil, :hash, :innehall, :ursprung, :skapad,
                    :av)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", version.id())
        .param("status", version.status().kod())
        .param("enhet", version.enhet().kod())
        .param("kallfil", kalla.namn())
        .param("hash", kalla.avtryck().fil())
        .param("innehall", kalla.avtryck().innehall())
        .param("ursprung", kalla.ursprung().orElse(null))
        .param("skapad", klocka.nu().atOffset(ZoneOffset.UTC))
        .param("av", Inloggad.aktor().anvandare())
        .update();
    version.rader().forEach(r -> spara(version.id(), r));
    version.tackning().forEach((ordning, t) -> tackning.spara(version.id(), ordning, t));
  }

  private void spara(UUID version, Budgetrad rad) {
    jdbc.sql(
            """
            insert into budgetrad (forbund, version_id, ordning, ar, rad_id, slag, namn, lage,
                                   bokforingskonto, belopp_ore)
            values (:forbund, :version, :ordning, :ar, :rad, :slag, :namn, :lage, :konto, :ore)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("version", version)
        .param("ordning", rad.ordning())
        .param("ar", rad.ar())
        .param("rad", rad.radId())
        .param("slag", rad.slag().kod())
        .param("namn", rad.namn())
        .param("lage", rad.lage().map(Radlage::kod).orElse(""))
        .param("konto", rad.bokforingskonto().orElse(""))
        .param("ore", rad.belopp().ore())
        .update();
  }

  /** Sparar posten om den inte redan finns. */
  public void spara(Budgetpost post) {
    jdbc.sql(
            """
            insert into budgetpost (forbund, rad_id, slag, namn, arende_id)
            values (:forbund, :rad, :slag, :namn, :arende)
            on conflict do nothing
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("rad", post.radId())
        .param("slag", post.slag().kod())
        .param("namn", post.namn())
        .param("arende", post.arende().map(ArendeId::varde).orElse(null))
        .update();
  }

  public Map<UUID, Budgetpost> poster() {
    return jdbc
        .sql("select rad_id, slag, namn, arende_id from budgetpost where forbund = :forbund")
        .param("forbund", Inloggad.aktor().forbund())
        .query(
            (rs, n) ->
                new Budgetpost(
                    rs.getObject("rad_id", UUID.class),
                    new Slag(rs.getString("slag")),
                    rs.getString("namn"),
                    Optional.ofNullable(rs.getObject("arende_id", UUID.class)).map(ArendeId::new)))
        .list()
        .stream()
        .collect(Collectors.toMap(Budgetpost::radId, p -> p));
  }

  /** Vilken version som gäller för varje år. */
  public Map<Integer, UUID> gallande() {
    return jdbc
        .sql("select ar, version_id from budgetar where forbund = :forbund")
        .param("forbund", Inloggad.aktor().forbund())
        .query((rs, n) -> Map.entry(rs.getInt("ar"), rs.getObject("version_id", UUID.class)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  public void galler(Set<Integer> ar, UUID version) {
    ar.stream()
        .sorted()
        .forEach(
            a ->
                jdbc.sql(
                        """
                        insert into budgetar (forbund, ar, version_id) values (:forbund, :ar, :version)
                        on conflict (forbund, ar) do update set version_id = excluded.version_id
                        """)
                    .param("forbund", Inloggad.aktor().forbund())
                    .param("ar", a)
                    .param("version", version)
                    .update());
  }

  public void faststall(UUID version, Optional<BeslutId> beslut, LocalDate dag) {
    jdbc.sql(
            """
            update budgetversion
               set status = 'faststalld', faststalld = :dag, beslut_id = :beslut, andring = andring + 1
             where forbund = :forbund and version_id = :version
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("version", version)
        .param("dag", dag)
        .param("beslut", beslut.map(BeslutId::varde).orElse(null))
        .update();
  }

  public Optional<Budgetversion> version(UUID id) {
    return jdbc.sql(
            """
            select status, enhet from budgetversion where forbund = :forbund and version_id = :id
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", id)
        .query(
            (rs, n) ->
                new Budgetversion(
                    id,
                    Budgetversion.Status.av(rs.getString("status")),
                    Budgetversion.Enhet.av(rs.getString("enhet")),
                    rader(id),
                    tackning.galler(id)))
        .optional();
  }

  private List<Budgetrad> rader(UUID version) {
    return jdbc.sql(
            """
            select ordning, ar, rad_id, slag, namn, lage, bokforingskonto, belopp_ore from budgetrad
             where forbund = :forbund and version_id = :version order by ordning
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("version", version)
        .query(BudgetStore::rad)
        .list();
  }

  private static Budgetrad rad(ResultSet rs, int nummer) throws SQLException {
    return new Budgetrad(
        rs.getInt("ordning"),
        rs.getInt("ar"),
        rs.getObject("rad_id", UUID.class),
        new Slag(rs.getString("slag")),
        rs.getString("namn"),
        Radlage.av(rs.getString("lage")),
        Optional.of(rs.getString("bokforingskonto")).filter(k -> !k.isEmpty()),
        new Belopp(rs.getLong("belopp_ore")));
  }
}
