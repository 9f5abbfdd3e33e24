package se.samordna.huvudbok;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Inloggad;

/** Huvudboken i databasen: bara tillägg; saldona följer genom databasens utlösare. */
@NamedInterface("lager")
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class HuvudboksStore {

  private final JdbcClient jdbc;
  private final Klocka klocka;

  HuvudboksStore(JdbcClient jdbc, Klocka klocka) {
    this.jdbc = jdbc;
    this.klocka = klocka;
  }

  /** Bokför i en enda sats, så att saldonas lås hålls så kort som möjligt. */
  void bokfor(NyVerifikation ny) {
    List<Map.Entry<Konto, Belopp>> rader = List.copyOf(ny.konteringar().alla().entrySet());
    jdbc.sql(
            """
            with ny as (
              insert into verifikation (forbund, verifikation_id, dag, handelse, arende_id, beslut_id,
                                        akt, rattar, skal, skapad, skapad_av)
              values (:forbund, :id, :dag, :handelse, :arende, :beslut, :akt, :rattar, :skal, :skapad, :av)
            )
            insert into kontering (forbund, verifikation_id, nr, konto, ar, rad_id, belopp_ore)
            select :forbund, :id, u.nr, u.konto, u.ar, u.rad, u.ore
              from unnest(:konto::text[], :ar::int[], :rad::uuid[], :ore::bigint[])
                   with ordinality as u (konto, ar, rad, ore, nr)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", ny.id())
        .param("dag", ny.dag())
        .param("handelse", ny.handelse().kod())
        .param("arende", ny.arende().map(ArendeId::varde).orElse(null))
        .param("beslut", ny.beslut().map(BeslutId::varde).orElse(null))
        .param("akt", ny.akt().orElse(null))
        .param("rattar", ny.rattar().orElse(null))
        .param("skal", ny.skal())
        .param("skapad", klocka.nu().atOffset(ZoneOffset.UTC))
        .param("av", Inloggad.aktor().anvandare())
        .param("konto", rader.stream().map(r -> r.getKey().namn()).toArray(String[]::new))
        .param("ar", rader.stream().map(r -> r.getKey().ar()).toArray(Integer[]::new))
        .param("rad", rader.stream().map(r -> r.getKey().rad()).toArray(UUID[]::new))
        .param("ore", rader.stream().map(r -> r.getValue().ore()).toArray(Long[]::new))
        .update();
  }

  /** Verifikationen för en händelse i ett beslut; högst en finns. */
  Optional<UUID> verifikation(BeslutId beslut, NyVerifikation.Handelse handelse) {
    return jdbc.sql(
            """
            select verifikation_id from verifikation
             where forbund = :forbund and beslut_id = :beslut and handelse = :handelse and akt is null
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("beslut", beslut.varde())
        .param("handelse", handelse.kod())
        .query(UUID.class)
        .optional();
  }

  /** Verifikationen för en handling; högst en finns per händelse. */
  Optional<UUID> verifikationFor(UUID akt, NyVerifikation.Handelse handelse) {
    return jdbc.sql(
            """
            select verifikation_id from verifikation
             where forbund = :forbund and akt = :akt and handelse = :handelse
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("akt", akt)
        .param("handelse", handelse.kod())
        .query(UUID.class)
        .optional();
  }

  boolean arRattad(UUID verifikation) {
    return jdbc.sql(
            """
            select exists (select 1 from verifikation
             where forbund = :forbund and rattar = :id and handelse = 'rattelse')
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", verifikation)
        .query(Boolean.class)
        .single();
  }

  Saldon konteringar(UUID verifikation) {
    return saldon(
        jdbc.sql(
                """
                select konto, ar, rad_id, belopp_ore as ore from kontering
                 where forbund = :forbund and verifikation_id = :id
                """)
            .param("id", verifikation));
  }

  public Saldon saldon() {
    return saldon(
        jdbc.sql("select konto, ar, rad_id, saldo_ore as ore from saldo where forbund = :forbund"));
  }

  /** Ett års saldon summerade per rad och stadium; kontot är stadiet utan sitt ärende. */
  public Saldon summor(int ar) {
    return saldon(
        jdbc.sql(
                """
                select split_part(konto, ':', 1) as konto, ar, rad_id, sum(saldo_ore)::bigint as ore
                  from saldo where forbund = :forbund and ar = :ar group by 1, 2, 3
                """)
            .param("ar", ar));
  }

  private static Saldon saldon(JdbcClient.StatementSpec sats) {
    Saldon saldon = new Saldon();
    sats.param("forbund", Inloggad.aktor().forbund())
        .query(
            rs -> {
              saldon.lagg(
                  new Konto(
                      rs.getString("konto"), rs.getInt("ar"), rs.getObject("rad_id", UUID.class)),
                  new Belopp(rs.getLong("ore")));
            });
    return saldon;
  }

  List<Medel.Stadium> stadier(InsatsId insats) {
    return jdbc.sql(
            """
            select split_part(konto, ':', 1) as stadium, ar, sum(saldo_ore)::bigint as ore
              from saldo
             where forbund = :forbund
               and konto in ('beviljat:' || :insats, 'avtalat:' || :insats, 'rekvirerat:' || :insats,
                             'utbetalt:' || :insats, 'aterfort:' || :insats)
             group by 1, 2 having sum(saldo_ore) <> 0 order by 2, 1
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("insats", insats.toString())
        .query(
            (rs, n) ->
                new Medel.Stadium(
                    Insatsstadium.avKod(rs.getString("stadium")),
                    rs.getInt("ar"),
                    new Belopp(rs.getLong("ore"))))
        .list();
  }
}
