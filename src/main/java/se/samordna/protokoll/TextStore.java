package se.samordna.protokoll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Aktor;
import se.samordna.mote.Punktslag;
import se.samordna.sammantrade.Paragrafserie;

/** Texterna runt fakta. Bara tillägg: varje sparning är en ny version. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TextStore {

  private final JdbcClient jdbc;
  private final Paragrafserie paragrafer;

  TextStore(JdbcClient jdbc, Paragrafserie paragrafer) {
    this.jdbc = jdbc;
    this.paragrafer = paragrafer;
  }

  /** Den senaste versionen av varje skriven del. */
  List<Protokolltext> senaste(SammantradeId mote) {
    return jdbc.sql(
            """
            select distinct on (nyckel) del, punkt_id, version, text, skriven_av, tid
            from protokolltext where sammantrade_id = :mote order by nyckel, version desc
            """)
        .param("mote", mote.varde())
        .query(TextStore::rad)
        .list();
  }

  /** Delens alla versioner, äldst först. */
  List<Protokolltext> historik(SammantradeId mote, Textdel del, Optional<UUID> punkt) {
    return jdbc.sql(
            """
            select del, punkt_id, version, text, skriven_av, tid from protokolltext
            where sammantrade_id = :mote and nyckel = :nyckel order by version
            """)
        .param("mote", mote.varde())
        .param("nyckel", Kod.av(del) + ":" + punkt.map(UUID::toString).orElse(""))
        .query(TextStore::rad)
        .list();
  }

  /** Sparar nästa version; falskt när någon annan redan skrivit den. */
  boolean spara(SammantradeId mote, Skrivtext s, Aktor aktor, Instant nu) {
    return jdbc.sql(
                """
                insert into protokolltext (forbund, sammantrade_id, punkt_id, del, version, text,
                                           skriven_av, tid)
                select :forbund, :mote, :punkt, :del, :version, :text, :av, :tid
                where :version = 1 + (select coalesce(max(version), 0) from protokolltext
                                      where sammantrade_id = :mote and nyckel = :nyckel)
                on conflict do nothing
                """)
            .param("forbund", aktor.forbund())
            .param("mote", mote.varde())
            .param("punkt", s.punkt().orElse(null), Types.OTHER)
            .param("del", Kod.av(s.del()))
            .param("nyckel", Kod.av(s.del()) + ":" + s.punkt().map(UUID::toString).orElse(""))
            .param("version", s.version() + 1)
            .param("text", s.text())
            .param("av", aktor.anvandare())
            .param("tid", nu.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Punktens slag, och paragrafen om den har någon; tomt när den utgått ur listan. */
  Optional<Punktens> punkt(SammantradeId mote, UUID punkt) {
    return jdbc.sql(
            """
            select p.slag, coalesce(b.paragraf, pp.paragraf) as paragraf,
                   p.tas_upp is false as avbojd
            from punkt p
            left join beslut b on b.forbund = p.forbund and b.punkt_id = p.punkt_id
            left join punktparagraf pp on pp.forbund = p.forbund and pp.punkt_id = p.punkt_id
            where p.punkt_id = :punkt and p.sammantrade_id = :mote and p.utgick is null
            """)
        .param("punkt", punkt)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Punktens(
                    Kod.lagrad(Punktslag.class, rad.getString("slag")),
                    Optional.ofNullable(rad.getObject("paragraf", Integer.class)),
                    rad.getBoolean("avbojd")))
        .optional();
  }

  record Punktens(Punktslag slag, Optional<Integer> paragraf, boolean avbojd) {}

  /** Ger punkten nästa paragraf i årets följd, samma följd som besluten. */
  int gePunktenParagraf(SammantradeId mote, UUID punkt, int ar, Aktor aktor, Instant nu) {
    int paragraf = paragrafer.till(mote, punkt, ar);
    jdbc.sql(
            """
            insert into punktparagraf (forbund, punkt_id, sammantrade_id, paragraf_ar, paragraf, tid,
                                       given_av)
            values (:forbund, :punkt, :mote, :ar, :paragraf, :tid, :av)
            """)
        .param("forbund", aktor.forbund())
        .param("punkt", punkt)
        .param("mote", mote.varde())
        .param("ar", ar)
        .param("paragraf", paragraf)
        .param("tid", nu.atOffset(ZoneOffset.UTC))
        .param("av", aktor.anvandare())
        .update();
    return paragraf;
  }

  void ersattJusterare(SammantradeId mote, List<String> personer, Aktor aktor, Instant nu) {
    jdbc.sql("delete from justerare where sammantrade_id = :mote")
        .param("mote", mote.varde())
        .update();
    for (int nr = 0; nr < personer.size(); nr++) {
      jdbc.sql(
              """
              insert into justerare (forbund, sammantrade_id, nummer, anvandare, vald_av, tid)
              values (:forbund, :mote, :nummer, :person, :av, :tid)
              """)
          .param("forbund", aktor.forbund())
          .param("mote", mote.varde())
          .param("nummer", nr + 1)
          .param("person", personer.get(nr))
          .param("av", aktor.anvandare())
          .param("tid", nu.atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  private static Protokolltext rad(ResultSet rad, int nr) throws SQLException {
    return new Protokolltext(
        Kod.lagrad(Textdel.class, rad.getString("del")),
        Optional.ofNullable(rad.getObject("punkt_id", UUID.class)),
        rad.getInt("version"),
        rad.getString("text"),
        Optional.of(rad.getString("skriven_av")),
        Optional.of(rad.getObject("tid", OffsetDateTime.class).toInstant()));
  }
}
