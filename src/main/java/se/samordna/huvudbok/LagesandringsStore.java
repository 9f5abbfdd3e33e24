package se.samordna.huvudbok;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.InsatsId;
import se.samordna.identitet.Inloggad;

/** Det som ändrar läget efter besluten: nedsättningar, ändrade ramar, medfinansiering. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LagesandringsStore {

  private final JdbcClient jdbc;

  LagesandringsStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void satNed(Map<UUID, Belopp> perTilldelning, UUID akt) {
    perTilldelning.forEach(
        (tilldelning, belopp) -> {
          if (belopp.arPositivt()) {
            satNed(tilldelning, belopp, akt);
          }
        });
  }

  private void satNed(UUID tilldelning, Belopp belopp, UUID akt) {
    jdbc.sql(
            """
            insert into nedsattning (forbund, nedsattning_id, tilldelning_id, belopp_ore, akt)
            values (:forbund, gen_random_uuid(), :tilldelning, :ore, :akt)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("tilldelning", tilldelning)
        .param("ore", belopp.ore())
        .param("akt", akt)
        .update();
  }

  void spara(Ramandring a, UUID akt) {
    jdbc.sql(
            """
            insert into ramandring (forbund, ramandring_id, version_id, ar, rad_id, belopp_ore, akt)
            values (:forbund, gen_random_uuid(), :version, :ar, :rad, :ore, :akt)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("version", a.version())
        .param("ar", a.ar())
        .param("rad", a.rad())
        .param("ore", a.belopp().ore())
        .param("akt", akt)
        .update();
  }

  List<Ramandring> ramandringar() {
    return jdbc.sql(
            """
            select version_id, ar, rad_id, sum(belopp_ore)::bigint as ore from ramandring
             where forbund = :forbund group by version_id, ar, rad_id order by ar, rad_id
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .query(
            (rs, n) ->
                new Ramandring(
                    rs.getObject("version_id", UUID.class),
                    rs.getInt("ar"),
                    rs.getObject("rad_id", UUID.class),
                    new Belopp(rs.getLong("ore"))))
        .list();
  }

  /** Medfinansiering genom förbundet som gäller, i den ordning den kom. */
  List<Medfinansiering> medfinansiering() {
    return jdbc.sql(
            """
            select medfinansiering_id, insats_id, ar, belopp_ore, intakt_rad, till_rad
              from medfinansiering
             where forbund = :forbund and via_forbundet and lage = 'galler' order by nummer
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .query(
            (rs, n) ->
                new Medfinansiering(
                    rs.getObject("medfinansiering_id", UUID.class),
                    new InsatsId(rs.getObject("insats_id", UUID.class)),
                    rs.getInt("ar"),
                    new Belopp(rs.getLong("belopp_ore")),
                    rs.getObject("intakt_rad", UUID.class),
                    rs.getObject("till_rad", UUID.class)))
        .list();
  }

  /** Den intäktsrad ärendet redan har från den medfinansiären. */
  Optional<UUID> intaktsrad(ArendeId arende, String namn) {
    return jdbc.sql(
            """
            select rad_id from budgetpost
             where forbund = :forbund and arende_id = :arende and slag = 'intakt' and namn = :namn
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("arende", arende.varde())
        .param("namn", namn)
        .query(UUID.class)
        .optional();
  }

  /** Sant när insatsen redan har medfinansiering från samma källa samma år. */
  boolean finns(InsatsId insats, int ar, String fran) {
    return jdbc.sql(
            """
            select exists (select 1 from medfinansiering
             where forbund = :forbund and insats_id = :insats and ar = :ar and fran = :fran
               and lage = 'galler')
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("insats", insats.varde())
        .param("ar", ar)
        .param("fran", fran)
        .query(Boolean.class)
        .single();
  }

  void spara(Insatsmedel.NyMedfinansiering ny, Optional<Medfinansiering> via) {
    jdbc.sql(
            """
            insert into medfinansiering (forbund, medfinansiering_id, arende_id, insats_id, ar, fran,
                                         belopp_ore, via_forbundet, intakt_rad, till_rad)
            values (:forbund, :id, :arende, :insats, :ar, :fran, :ore, :via, :intakt, :till)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", ny.akt().id())
        .param("arende", ny.akt().arende().varde())
        .param("insats", ny.akt().insats().varde())
        .param("ar", ny.ar())
        .param("fran", ny.fran())
        .param("ore", ny.belopp().ore())
        .param("via", ny.viaForbundet())
        .param("intakt", via.map(Medfinansiering::intakt).orElse(null))
        .param("till", via.map(Medfinansiering::till).orElse(null))
        .update();
  }

  /** Sant om den fanns och gällde. */
  boolean aterkalla(UUID medfinansiering, InsatsId insats) {
    return jdbc.sql(
                """
                update medfinansiering set lage = 'aterkallad'
                 where forbund = :forbund and medfinansiering_id = :id and insats_id = :insats
                   and lage = 'galler'
                """)
            .param("forbund", Inloggad.aktor().forbund())
            .param("id", medfinansiering)
            .param("insats", insats.varde())
            .update()
        == 1;
  }

  List<Insatsmedel.Medfinansierat> medfinansierat(InsatsId insats) {
    return jdbc.sql(
            """
            select medfinansiering_id, ar, fran, belopp_ore, via_forbundet from medfinansiering
             where forbund = :forbund and insats_id = :insats and lage = 'galler' order by ar, nummer
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("insats", insats.varde())
        .query(
            (rs, n) ->
                new Insatsmedel.Medfinansierat(
                    rs.getObject("medfinansiering_id", UUID.class),
                    rs.getInt("ar"),
                    rs.getString("fran"),
                    new Belopp(rs.getLong("belopp_ore")),
                    rs.getBoolean("via_forbundet")))
        .list();
  }
}
