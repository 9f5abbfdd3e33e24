package se.samordna.protokoll;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.huvudbok.Finansiering;
import se.samordna.mote.Utfall;
import se.samordna.narvaro.Narvarande.Satt;
import se.samordna.sammantrade.Andringsslag;
import se.samordna.sammantrade.Rostning;

/**
 * Det som beslutades på punkterna, rad för rad: röster, beslut, belopp och vilka som deltog. Läser
 * bara; namnen är användarnamn.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class BeslutsfaktaStore {

  record Voteringsrad(
      UUID votering,
      UUID punkt,
      Utfall forslag,
      String jaText,
      String nejText,
      String ledare,
      List<String> rostadeInte,
      List<String> gick) {}

  record Rostrad(UUID votering, String person, Rostning.Rost rost) {}

  record Beslutsrad(
      UUID beslut,
      Utfall utfall,
      List<String> villkor,
      String motivering,
      String undantagSkal,
      boolean index,
      List<String> tjanstgorande,
      List<String> satser) {}

  record Tjanstrad(UUID beslut, String person, String medlem, String forLedamot, Satt narvaro) {}

  private final JdbcClient jdbc;

  BeslutsfaktaStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Voteringarna; texterna om vad ja och nej betyder finns när den hölls på skärmarna. */
  List<Voteringsrad> voteringar(SammantradeId mote) {
    return jdbc.sql(
            """
            select v.votering_id, v.punkt_id, v.forslag, v.ledare, v.rostade_inte, v.gick,
                   o.ja_text, o.nej_text
            from votering v
            join punkt p on p.forbund = v.forbund and p.punkt_id = v.punkt_id
            left join omrostning o on o.forbund = v.forbund and o.votering_id = v.votering_id
            where p.sammantrade_id = :mote order by v.nummer
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Voteringsrad(
                    rad.getObject("votering_id", UUID.class),
                    rad.getObject("punkt_id", UUID.class),
                    Kod.lagrad(Utfall.class, rad.getString("forslag")),
                    Objects.requireNonNullElse(rad.getString("ja_text"), ""),
                    Objects.requireNonNullElse(rad.getString("nej_text"), ""),
                    rad.getString("ledare"),
                    FaktaStore.texter(rad, "rostade_inte"),
                    FaktaStore.texter(rad, "gick")))
        .list();
  }

  List<Rostrad> roster(SammantradeId mote) {
    return jdbc.sql(
            """
            select r.votering_id, r.anvandare, r.rost
            from rost r
            join votering v on v.forbund = r.forbund and v.votering_id = r.votering_id
            join punkt p on p.forbund = v.forbund and p.punkt_id = v.punkt_id
            where p.sammantrade_id = :mote order by r.anvandare
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Rostrad(
                    rad.getObject("votering_id", UUID.class),
                    rad.getString("anvandare"),
                    Kod.lagrad(Rostning.Rost.class, rad.getString("rost"))))
        .list();
  }

  List<Beslutsrad> beslut(SammantradeId mote) {
    return jdbc.sql(
            """
            select beslut_id, utfall, villkor, motivering, undantag_skal, indexuppraknas,
                   tjanstgorande, satser
            from beslut where sammantrade_id = :mote
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Beslutsrad(
                    rad.getObject("beslut_id", UUID.class),
                    Kod.lagrad(Utfall.class, rad.getString("utfall")),
                    FaktaStore.texter(rad, "villkor"),
                    rad.getString("motivering"),
                    rad.getString("undantag_skal"),
                    rad.getBoolean("indexuppraknas"),
                    FaktaStore.texter(rad, "tjanstgorande"),
                    FaktaStore.texter(rad, "satser")))
        .list();
  }

  List<Protokollunderlag.Belopp> belopp(UUID beslut) {
    return jdbc.sql(
            """
            select b.ar, b.belopp_ore, b.finansiering, p.namn, f.enhet
            from beslutsbelopp b
            join forbund f on f.kod = b.forbund
            left join budgetpost p on p.forbund = b.forbund and p.rad_id = b.rad_id
            where b.beslut_id = :beslut order by b.nummer
            """)
        .param("beslut", beslut)
        .query(
            (rad, nr) ->
                new Protokollunderlag.Belopp(
                    rad.getInt("ar"),
                    rad.getLong("belopp_ore"),
                    Kod.lagrad(Finansiering.Kalla.class, rad.getString("finansiering")),
                    Optional.ofNullable(rad.getString("namn")),
                    rad.getString("enhet")))
        .list();
  }

  /** Reservationerna, med användarnamn. */
  List<Protokollunderlag.Reservation> reservationer(UUID beslut) {
    return jdbc.sql(
            "select anvandare, text from reservation where beslut_id = :beslut order by tid,"
                + " anvandare")
        .param("beslut", beslut)
        .query(
            (rad, nr) ->
                new Protokollunderlag.Reservation(
                    rad.getString("anvandare"), rad.getString("text")))
        .list();
  }

  List<Tjanstrad> tjanstgoring(SammantradeId mote) {
    return jdbc.sql(
            """
            select t.beslut_id, t.anvandare, t.medlem, t.for_ledamot, t.narvaro
            from beslutstjanstgoring t
            join beslut b on b.forbund = t.forbund and b.beslut_id = t.beslut_id
            where b.sammantrade_id = :mote order by b.paragraf, t.nummer
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Tjanstrad(
                    rad.getObject("beslut_id", UUID.class),
                    rad.getString("anvandare"),
                    rad.getString("medlem"),
                    rad.getString("for_ledamot"),
                    Kod.lagrad(Satt.class, rad.getString("narvaro"))))
        .list();
  }

  /** Ändringarna av insatser på en punkt, i ordning. */
  List<Protokollunderlag.Andring> andringar(UUID punkt) {
    return jdbc.sql(
            """
            select f.slag, i.rubrik
            from punktandring a
            join andringsforslag f on f.forbund = a.forbund and f.andring_id = a.andring_id
            join insats i on i.forbund = f.forbund and i.insats_id = f.insats_id
            where a.punkt_id = :punkt order by a.nummer
            """)
        .param("punkt", punkt)
        .query(
            (rad, nr) ->
                new Protokollunderlag.Andring(
                    Kod.lagrad(Andringsslag.class, rad.getString("slag")), rad.getString("rubrik")))
        .list();
  }

  /** Besluten på delegation som anmälts på punkten (R10), i nummerordning. */
  List<String> anmalda(UUID punkt) {
    return jdbc.sql(
            """
            select format('D %s-%s, %s, %s: %s', b.ar, b.nummer, b.dag, b.namn, b.rubrik)
            from delegationsanmalan a
            join delegationsbeslut b
              on b.forbund = a.forbund and b.delegationsbeslut_id = a.delegationsbeslut_id
            where a.punkt_id = :punkt order by b.ar, b.nummer
            """)
        .param("punkt", punkt)
        .query(String.class)
        .list();
  }
}
