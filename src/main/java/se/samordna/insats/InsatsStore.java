package se.samordna.insats;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Aktor;

/** Insatsernas rader och deras styrgrupper. */
@NamedInterface("lager")
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class InsatsStore {

  private final JdbcClient jdbc;

  InsatsStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void spara(Insats i, Aktor aktor, Instant nu) {
    jdbc.sql(
            """
            insert into insats (forbund, insats_id, arende_id, beslut_id, tidigare_beslut, beslutsdag,
                                paragraf, rubrik, huvudman, start, slut, status, nasta_rapport,
                                rapportrytm, skapad)
            values (:forbund, :id, :arende, case when :forr then null else :beslut end,
                    case when :forr then :beslut end, :dag, :paragraf, :rubrik, :huvudman, :start,
                    :slut, :status, :nasta, :rytm, :skapad)
            """)
        .param("forbund", aktor.forbund())
        .param("id", i.id().varde())
        .param("arende", i.arende().varde())
        .param("beslut", i.beslut().varde())
        .param("forr", i.tidigare().isPresent())
        .param("dag", i.tidigare().map(Insats.Tidigare::dag).orElse(null), Types.DATE)
        .param("paragraf", i.tidigare().map(Insats.Tidigare::paragraf).orElse(null), Types.INTEGER)
        .param("rytm", i.rytm().map(Kod::av).orElse(null), Types.VARCHAR)
        .param("rubrik", i.rubrik())
        .param("huvudman", i.huvudman())
        .param("start", i.start())
        .param("slut", i.slut())
        .param("status", Kod.av(i.status()))
        .param("nasta", i.nastaRapport().orElse(null))
        .param("skapad", nu.atOffset(ZoneOffset.UTC))
        .update();
  }

  public void andra(Insats i) {
    jdbc.sql(
            """
            update insats set status = :status, nasta_rapport = :nasta where insats_id = :id
            """)
        .param("id", i.id().varde())
        .param("status", Kod.av(i.status()))
        .param("nasta", i.nastaRapport().orElse(null), Types.DATE)
        .update();
  }

  public void sattSlut(InsatsId id, LocalDate slut) {
    jdbc.sql("update insats set slut = :slut where insats_id = :id")
        .param("id", id.varde())
        .param("slut", slut)
        .update();
  }

  /** Ärendets insats: den som lever, eller den senaste som upphävts. */
  Optional<Insats> forArende(ArendeId arende) {
    return jdbc.sql(
            """
            select * from insats where arende_id = :arende
             order by status in ('upphavd', 'angrad'), skapad desc limit 1
            """)
        .param("arende", arende.varde())
        .query(InsatsStore::rad)
        .optional();
  }

  /** Insatsen som beslutet beviljade. */
  public Optional<Insats> forBeslut(BeslutId beslut) {
    return jdbc.sql("select * from insats where beslut_id = :beslut")
        .param("beslut", beslut.varde())
        .query(InsatsStore::rad)
        .optional();
  }

  public Optional<Insats> hitta(InsatsId id) {
    return jdbc.sql("select * from insats where insats_id = :id")
        .param("id", id.varde())
        .query(InsatsStore::rad)
        .optional();
  }

  /** Insatsen, låst för resten av transaktionen. Rekvisitioner som pekar på den hindras inte. */
  public Optional<Insats> las(InsatsId id) {
    return jdbc.sql("select * from insats where insats_id = :id for no key update")
        .param("id", id.varde())
        .query(InsatsStore::rad)
        .optional();
  }

  /** Låser insatserna för resten av transaktionen, som {@link #las}, i ordning efter id. */
  public void lasAlla(Collection<InsatsId> ids) {
    jdbc.sql(
            """
            select 1 from insats where insats_id = any(:ids) order by insats_id for no key update
            """)
        .param("ids", ids.stream().map(InsatsId::varde).toArray(UUID[]::new))
        .query(Integer.class)
        .list();
  }

  List<Insats> alla() {
    return jdbc.sql("select * from insats order by start desc, insats_id")
        .query(InsatsStore::rad)
        .list();
  }

  void tillStyrgrupp(InsatsId id, String person, Aktor aktor) {
    jdbc.sql(
            """
            insert into styrgruppsperson (forbund, insats_id, anvandare)
            values (:forbund, :id, :person)
            on conflict do nothing
            """)
        .param("forbund", aktor.forbund())
        .param("id", id.varde())
        .param("person", person)
        .update();
  }

  List<String> styrgrupp(InsatsId id) {
    return jdbc.sql(
            "select anvandare from styrgruppsperson where insats_id = :id order by anvandare")
        .param("id", id.varde())
        .query(String.class)
        .list();
  }

  private static Insats rad(ResultSet rad, int nr) throws SQLException {
    Optional<LocalDate> forr = Optional.ofNullable(rad.getObject("beslutsdag", LocalDate.class));
    int paragraf = rad.getInt("paragraf");
    return new Insats(
        new InsatsId(rad.getObject("insats_id", UUID.class)),
        new ArendeId(rad.getObject("arende_id", UUID.class)),
        new BeslutId(rad.getObject(forr.isPresent() ? "tidigare_beslut" : "beslut_id", UUID.class)),
        rad.getString("rubrik"),
        rad.getString("huvudman"),
        rad.getObject("start", LocalDate.class),
        rad.getObject("slut", LocalDate.class),
        Kod.lagrad(Insats.Status.class, rad.getString("status")),
        Optional.ofNullable(rad.getObject("nasta_rapport", LocalDate.class)),
        forr.map(dag -> new Insats.Tidigare(dag, paragraf)),
        Optional.ofNullable(rad.getString("rapportrytm"))
            .map(kod -> Kod.lagrad(Rapportrytm.class, kod)));
  }
}
