package se.samordna.sammantrade;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.huvudbok.Finansiering;
import se.samordna.identitet.Aktor;
import se.samordna.mote.PunktId;
import se.samordna.mote.Sammantrade;
import se.samordna.mote.Utfall;
import se.samordna.narvaro.Tjanstgoring;
import se.samordna.narvaro.Upprop;

/** Besluten. Bara tillägg: ett beslut per punkt, vaktat av databasen. */
@NamedInterface("lager")
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BeslutStore {

  private final JdbcClient jdbc;

  BeslutStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void spara(Beslut b, Punktlage l, Aktor aktor) {
    jdbc.sql(
            """
            insert into beslut (forbund, beslut_id, punkt_id, sammantrade_id, arende_id, utfall, dag,
                                paragraf_ar, paragraf, villkor, motivering, undantag_skal,
                                tjanstgorande, tid, fattat_av, indexuppraknas, satser)
            values (:forbund, :id, :punkt, :sammantrade, :arende, :utfall, :dag, :ar, :paragraf,
                    :villkor, :motivering, :undantag, :tjanstgorande, :tid, :fattatAv,
                    :indexuppraknas, :satser)
            """)
        .param("forbund", aktor.forbund())
        .param("id", b.id().varde())
        .param("punkt", b.punkt().varde())
        .param("sammantrade", b.sammantrade().varde())
        .param("arende", b.arende().map(ArendeId::varde).orElse(null))
        .param("utfall", b.utfall().kod())
        .param("dag", b.dag())
        .param("ar", b.dag().getYear())
        .param("paragraf", b.paragraf())
        .param("villkor", b.villkor().toArray(new String[0]))
        .param("motivering", b.motivering())
        .param("undantag", b.undantagSkal().orElse(""))
        .param("tjanstgorande", b.tjanstgorande().toArray(new String[0]))
        .param("tid", b.tid().atOffset(ZoneOffset.UTC))
        .param("fattatAv", b.fattatAv())
        .param("indexuppraknas", b.indexuppraknas())
        .param("satser", b.satser().toArray(new String[0]))
        .update();
    for (int nr = 0; nr < b.belopp().size(); nr++) {
      sparaBelopp(b.id(), nr + 1, b.belopp().get(nr), aktor);
    }
    List<Tjanstgoring.Tjanst> tjanster = l.tjanstgoring().tjanster();
    for (int nr = 0; nr < tjanster.size(); nr++) {
      sparaTjanst(b.id(), nr + 1, tjanster.get(nr), l.upprop(), aktor);
    }
  }

  /** Vem som tjänstgjorde, på vems plats och hur hon var med (R7, R16, R19). */
  private void sparaTjanst(
      BeslutId beslut, int nummer, Tjanstgoring.Tjanst t, Upprop upprop, Aktor aktor) {
    jdbc.sql(
            """
            insert into beslutstjanstgoring
              (forbund, beslut_id, nummer, anvandare, medlem, for_ledamot, narvaro)
            values (:forbund, :beslut, :nummer, :person, :medlem, :ledamot, :narvaro)
            """)
        .param("forbund", aktor.forbund())
        .param("beslut", beslut.varde())
        .param("nummer", nummer)
        .param("person", t.person())
        .param("medlem", t.plats().medlem())
        .param("ledamot", t.plats().anvandare())
        .param("narvaro", Kod.av(upprop.rad(t.person()).orElseThrow().satt()))
        .update();
  }

  /** När personen senast tjänstgjorde på ett beslut, av dem som fattats på sammanträdets dag. */
  Optional<Instant> tjanstgjordeSenast(Sammantrade mote, String person) {
    return jdbc.sql(
            """
            select max(b.tid) from beslut b
            join beslutstjanstgoring t on t.forbund = b.forbund and t.beslut_id = b.beslut_id
            where b.sammantrade_id = :mote and t.anvandare = :person
              and (b.tid at time zone 'Europe/Stockholm')::date = :dag
            """)
        .param("mote", mote.id().varde())
        .param("person", person)
        .param("dag", mote.dag())
        .query((rad, nr) -> Optional.ofNullable(rad.getObject(1, OffsetDateTime.class)))
        .single()
        .map(OffsetDateTime::toInstant);
  }

  private void sparaBelopp(BeslutId beslut, int nummer, Finansiering f, Aktor aktor) {
    jdbc.sql(
            """
            insert into beslutsbelopp (forbund, beslut_id, nummer, ar, belopp_ore, finansiering, rad_id)
            values (:forbund, :beslut, :nummer, :ar, :belopp, :finansiering, :rad)
            """)
        .param("forbund", aktor.forbund())
        .param("beslut", beslut.varde())
        .param("nummer", nummer)
        .param("ar", f.ar())
        .param("belopp", f.belopp().ore())
        .param("finansiering", f.kalla().map(Finansiering.Kalla::kod).orElse(null))
        .param("rad", f.radId().orElse(null))
        .update();
  }

  public Optional<Beslut> forPunkt(PunktId punkt) {
    return jdbc.sql("select * from beslut where punkt_id = :punkt")
        .param("punkt", punkt.varde())
        .query(this::rad)
        .optional();
  }

  Optional<Beslut> hitta(BeslutId id) {
    return jdbc.sql("select * from beslut where beslut_id = :id")
        .param("id", id.varde())
        .query(this::rad)
        .optional();
  }

  Optional<Beslutsregister.Begransning> begransning(BeslutId id) {
    return jdbc.sql(
            """
            select p.lagrum, p.publik_rubrik
              from beslut b join punkt p on p.forbund = b.forbund and p.punkt_id = b.punkt_id
             where b.beslut_id = :id and p.lagrum <> ''
            """)
        .param("id", id.varde())
        .query(
            (rad, nr) ->
                new Beslutsregister.Begransning(
                    rad.getString("lagrum"), rad.getString("publik_rubrik")))
        .optional();
  }

  /** Det senaste: ett tidigare kan ha upphävts. */
  Optional<Beslut> beviljande(ArendeId arende) {
    return jdbc.sql(
            """
            select * from beslut where arende_id = :arende and utfall in ('bifall', 'delvis')
            order by tid desc limit 1
            """)
        .param("arende", arende.varde())
        .query(this::rad)
        .optional();
  }

  private Beslut rad(ResultSet rad, int nr) throws SQLException {
    BeslutId id = new BeslutId(rad.getObject("beslut_id", UUID.class));
    return new Beslut(
        id,
        new PunktId(rad.getObject("punkt_id", UUID.class)),
        new SammantradeId(rad.getObject("sammantrade_id", UUID.class)),
        Optional.ofNullable(rad.getObject("arende_id", UUID.class)).map(ArendeId::new),
        Kod.lagrad(Utfall.class, rad.getString("utfall")),
        rad.getObject("dag", LocalDate.class),
        rad.getInt("paragraf"),
        belopp(id),
        texter(rad.getArray("villkor")),
        rad.getString("motivering"),
        Optional.of(rad.getString("undantag_skal")).filter(s -> !s.isEmpty()),
        texter(rad.getArray("tjanstgorande")),
        rad.getObject("tid", OffsetDateTime.class).toInstant(),
        rad.getString("fattat_av"),
        rad.getBoolean("indexuppraknas"),
        texter(rad.getArray("satser")));
  }

  private List<Finansiering> belopp(BeslutId beslut) {
    return jdbc.sql(
            """
            select ar, belopp_ore, finansiering, rad_id from beslutsbelopp
            where beslut_id = :beslut order by nummer
            """)
        .param("beslut", beslut.varde())
        .query(
            (rad, nr) ->
                new Finansiering(
                    rad.getInt("ar"),
                    new Belopp(rad.getLong("belopp_ore")),
                    Kod.tolka(Finansiering.Kalla.class, rad.getString("finansiering")),
                    Optional.ofNullable(rad.getObject("rad_id", UUID.class))))
        .list();
  }

  private static List<String> texter(Array lista) throws SQLException {
    return Arrays.asList((String[]) lista.getArray());
  }
}
