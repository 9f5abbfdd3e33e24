package se.samordna.delegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Belopp;
import se.samordna.identitet.Inloggad;

/** Delegationsordningens rader. En rad ändras aldrig i sak: den avslutas och en ny förs in. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DelegationStore {

  private final JdbcClient jdbc;

  DelegationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Sparar med nästa lediga nummer i förbundet. */
  void spara(UUID id, NyDelegation n, Instant nu) {
    String forbund = Inloggad.aktor().forbund();
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('delegation:' || :forbund, 0))")
        .param("forbund", forbund)
        .query((rad, nr) -> nr)
        .list();
    jdbc.sql(
            """
            insert into delegation (forbund, delegation_id, nummer, grupp, roll, anvandare,
                                    belopp_ore, villkor, grund, fran, till, skapad, skapad_av)
            values (:forbund, :id, (select coalesce(max(nummer), 0) + 1 from delegation), :grupp,
                    :roll, :anvandare, :belopp, :villkor, :grund, :fran, :till, :skapad, :skapadAv)
            """)
        .param("forbund", forbund)
        .param("id", id)
        .param("grupp", n.grupp())
        .param("roll", n.denSom().roll().orElse(null))
        .param("anvandare", n.denSom().person().orElse(null))
        .param("belopp", n.beloppsgransOre().orElse(null))
        .param("villkor", n.villkor())
        .param("grund", n.grund())
        .param("fran", n.fran())
        .param("till", n.till().orElse(null))
        .param("skapad", nu.atOffset(ZoneOffset.UTC))
        .param("skapadAv", Inloggad.aktor().anvandare())
        .update();
  }

  /** Falskt när någon annan hann före. */
  boolean aterkalla(Delegation d, LocalDate till, String skal, Instant nu) {
    return jdbc.sql(
                """
                update delegation
                   set till = :till, aterkallad = :nu, aterkallad_av = :av, aterkallad_skal = :skal,
                       version = version + 1
                 where delegation_id = :id and version = :version and aterkallad is null
                """)
            .param("till", till)
            .param("nu", nu.atOffset(ZoneOffset.UTC))
            .param("av", Inloggad.aktor().anvandare())
            .param("skal", skal)
            .param("id", d.delegationId())
            .param("version", d.version())
            .update()
        == 1;
  }

  List<Delegation> alla() {
    return jdbc.sql("select * from delegation order by nummer").query(DelegationStore::rad).list();
  }

  /** Låst till transaktionens slut, så att den inte återkallas mitt i ett beslut. */
  Optional<Delegation> las(UUID id) {
    return jdbc.sql("select * from delegation where delegation_id = :id for update")
        .param("id", id)
        .query(DelegationStore::rad)
        .optional();
  }

  private static Delegation rad(ResultSet rad, int nr) throws SQLException {
    return new Delegation(
        rad.getObject("delegation_id", UUID.class),
        rad.getInt("nummer"),
        rad.getString("grupp"),
        Mottagare.lagrad(rad.getString("roll"), rad.getString("anvandare")),
        Optional.ofNullable(rad.getObject("belopp_ore", Long.class)).map(Belopp::new),
        rad.getString("villkor"),
        rad.getString("grund"),
        rad.getObject("fran", LocalDate.class),
        Optional.ofNullable(rad.getObject("till", LocalDate.class)),
        Optional.of(rad.getString("aterkallad_skal")).filter(s -> !s.isEmpty()),
        rad.getInt("version"));
  }
}
