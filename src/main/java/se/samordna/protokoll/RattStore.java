package se.samordna.protokoll;

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
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Aktor;
import se.samordna.mote.Punktslag;
import se.samordna.mote.Utfall;
import se.samordna.protokoll.Upphavandefoljd.Foljd;

/** Överklaganden, upphävda beslut och noterad laga kraft. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RattStore {

  /** Ett fattat beslut, så mycket som rättsläget behöver. */
  record Beslutsrad(
      BeslutId beslut,
      SammantradeId mote,
      UUID punkt,
      Optional<ArendeId> arende,
      Utfall utfall,
      Punktslag slag,
      int paragraf,
      LocalDate dag) {}

  /** Ett upphävt beslut och vad det förde med sig. */
  record Upphavt(
      UUID beslut, LocalDate dag, String domstol, String malnummer, String skal, Foljd foljd) {}

  private static final String BESLUT =
      """
      select b.beslut_id, b.sammantrade_id, b.punkt_id, b.arende_id, b.utfall, p.slag, b.paragraf, b.dag
      from beslut b join punkt p on p.forbund = b.forbund and p.punkt_id = b.punkt_id
      """;

  private final JdbcClient jdbc;

  RattStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Beslutsrad> beslut(SammantradeId mote) {
    return jdbc.sql(BESLUT + " where b.sammantrade_id = :mote order by b.paragraf")
        .param("mote", mote.varde())
        .query(RattStore::rad)
        .list();
  }

  /** Sammanträden med beslut som är anslagna men inte har noterad laga kraft. */
  List<SammantradeId> vantande() {
    return jdbc.sql(
            """
            select distinct b.sammantrade_id
            from beslut b
            join anslag a on a.forbund = b.forbund and a.sammantrade_id = b.sammantrade_id
            where not exists (select 1 from lagakraft l
                              where l.forbund = b.forbund and l.beslut_id = b.beslut_id
                                and l.atertagen is null)
              and not exists (select 1 from upphavtbeslut u
                              where u.forbund = b.forbund and u.beslut_id = b.beslut_id)
            order by b.sammantrade_id
            """)
        .query((rad, nr) -> new SammantradeId(rad.getObject(1, UUID.class)))
        .list();
  }

  /** Noterar laga kraft; falskt om det redan är gjort. */
  boolean lagaKraft(Beslutsrad b, LocalDate dag, Aktor aktor, Instant nu) {
    return jdbc.sql(
                """
                insert into lagakraft (forbund, beslut_id, nummer, sammantrade_id, dag, tid)
                select :forbund, :beslut, 1 + count(*), :mote, :dag, :tid
                from lagakraft where forbund = :forbund and beslut_id = :beslut
                on conflict do nothing
                """)
            .param("forbund", aktor.forbund())
            .param("beslut", b.beslut().varde())
            .param("mote", b.mote().varde())
            .param("dag", dag)
            .param("tid", nu.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Dagen som är noterad och inte återtagen. */
  Optional<LocalDate> noterad(BeslutId beslut) {
    return jdbc.sql("select dag from lagakraft where beslut_id = :beslut and atertagen is null")
        .param("beslut", beslut.varde())
        .query(LocalDate.class)
        .optional();
  }

  /** Återtar noteringen; den står kvar med skälet. */
  void aterta(BeslutId beslut, String skal, Aktor aktor, Instant nu) {
    jdbc.sql(
            """
            update lagakraft set atertagen = :tid, atertagen_av = :av, atertagen_skal = :skal
            where beslut_id = :beslut and atertagen is null
            """)
        .param("tid", nu.atOffset(ZoneOffset.UTC))
        .param("av", aktor.anvandare())
        .param("skal", skal)
        .param("beslut", beslut.varde())
        .update();
  }

  List<Overklagande> overklaganden(SammantradeId mote) {
    return jdbc.sql("select * from overklagande where sammantrade_id = :mote order by dag, tid")
        .param("mote", mote.varde())
        .query(RattStore::overklagande)
        .list();
  }

  /** Registrerar; falskt om samma mål redan är registrerat för beslutet. */
  boolean overklaga(Beslutsrad b, Overklagande o, Aktor aktor, Instant nu) {
    return jdbc.sql(
                """
                insert into overklagande (forbund, overklagande_id, beslut_id, sammantrade_id, dag,
                                          domstol, malnummer, registrerad_av, tid)
                values (:forbund, :id, :beslut, :mote, :dag, :domstol, :mal, :av, :tid)
                on conflict do nothing
                """)
            .param("forbund", aktor.forbund())
            .param("id", o.id())
            .param("beslut", b.beslut().varde())
            .param("mote", b.mote().varde())
            .param("dag", o.dag())
            .param("domstol", o.domstol())
            .param("mal", o.malnummer())
            .param("av", aktor.anvandare())
            .param("tid", nu.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Antecknar domstolens slutliga avgörande; falskt om det redan är antecknat. */
  boolean avgor(
      UUID overklagande, Overklagandeutgang utgang, LocalDate dag, Aktor aktor, Instant nu) {
    return jdbc.sql(
                """
                update overklagande set utgang = :utgang, avgjort = :dag, avgjord_av = :av,
                                        avgjord_tid = :tid
                where overklagande_id = :id and avgjort is null
                """)
            .param("id", overklagande)
            .param("utgang", Kod.av(utgang))
            .param("dag", dag)
            .param("av", aktor.anvandare())
            .param("tid", nu.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  List<Upphavt> upphavda(SammantradeId mote) {
    return jdbc.sql(
            """
            select beslut_id, dag, domstol, malnummer, skal, foljd from upphavtbeslut
            where sammantrade_id = :mote
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Upphavt(
                    rad.getObject("beslut_id", UUID.class),
                    rad.getObject("dag", LocalDate.class),
                    rad.getString("domstol"),
                    rad.getString("malnummer"),
                    rad.getString("skal"),
                    Kod.lagrad(Foljd.class, rad.getString("foljd"))))
        .list();
  }

  /** Sparar upphävandet; falskt om beslutet redan är upphävt. */
  boolean upphav(Beslutsrad b, Upphavt u, Aktor aktor, Instant nu) {
    return jdbc.sql(
                """
                insert into upphavtbeslut (forbund, beslut_id, sammantrade_id, dag, domstol, malnummer,
                                           skal, foljd, registrerad_av, tid)
                values (:forbund, :beslut, :mote, :dag, :domstol, :mal, :skal, :foljd, :av, :tid)
                on conflict do nothing
                """)
            .param("forbund", aktor.forbund())
            .param("beslut", b.beslut().varde())
            .param("mote", b.mote().varde())
            .param("dag", u.dag())
            .param("domstol", u.domstol())
            .param("mal", u.malnummer())
            .param("skal", u.skal())
            .param("foljd", Kod.av(u.foljd()))
            .param("av", aktor.anvandare())
            .param("tid", nu.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static Overklagande overklagande(ResultSet rad, int nr) throws SQLException {
    return new Overklagande(
        rad.getObject("overklagande_id", UUID.class),
        rad.getObject("beslut_id", UUID.class),
        rad.getObject("dag", LocalDate.class),
        rad.getString("domstol"),
        rad.getString("malnummer"),
        Kod.tolka(Overklagandeutgang.class, rad.getString("utgang")),
        Optional.ofNullable(rad.getObject("avgjort", LocalDate.class)));
  }

  private static Beslutsrad rad(ResultSet rad, int nr) throws SQLException {
    return new Beslutsrad(
        new BeslutId(rad.getObject("beslut_id", UUID.class)),
        new SammantradeId(rad.getObject("sammantrade_id", UUID.class)),
        rad.getObject("punkt_id", UUID.class),
        Optional.ofNullable(rad.getObject("arende_id", UUID.class)).map(ArendeId::new),
        Kod.lagrad(Utfall.class, rad.getString("utfall")),
        Kod.lagrad(Punktslag.class, rad.getString("slag")),
        rad.getInt("paragraf"),
        rad.getObject("dag", LocalDate.class));
  }
}
