package se.samordna.beredning;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Aktor;

/** Medlemmarnas yttranden, jävsanmälningarna och det samlade yttrandet. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class YttrandeStore {

  private final JdbcClient jdbc;

  YttrandeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static final String JAV = "jav";

  /** Ett lämnat yttrande; {@code utfall} är tomt när jäv anmäldes. */
  record Lamnat(
      String medlem,
      Optional<Yttrandeutfall> utfall,
      String motivering,
      String aktor,
      Instant tid) {}

  record Samlat(int varv, Yttrandeutfall utfall, String motivering, String aktor, Instant tid) {}

  void spara(ArendeId arende, int varv, Lamnat y, Aktor aktor) {
    jdbc.sql(
            """
            insert into yttrande (forbund, arende_id, varv, medlem, utfall, motivering, aktor, tid)
            values (:forbund, :arende, :varv, :medlem, :utfall, :motivering, :aktor, :tid)
            """)
        .param("forbund", aktor.forbund())
        .param("arende", arende.varde())
        .param("varv", varv)
        .param("medlem", y.medlem())
        .param("utfall", y.utfall().map(Kod::av).orElse(JAV))
        .param("motivering", y.motivering())
        .param("aktor", y.aktor())
        .param("tid", y.tid().atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Lamnat> lamnade(ArendeId arende, int varv) {
    return jdbc.sql(
            """
            select medlem, utfall, motivering, aktor, tid from yttrande
            where arende_id = :arende and varv = :varv order by tid
            """)
        .param("arende", arende.varde())
        .param("varv", varv)
        .query(
            (rad, nr) ->
                new Lamnat(
                    rad.getString("medlem"),
                    Kod.tolka(Yttrandeutfall.class, rad.getString("utfall")),
                    rad.getString("motivering"),
                    rad.getString("aktor"),
                    rad.getObject("tid", OffsetDateTime.class).toInstant()))
        .list();
  }

  void anmalJav(ArendeId arende, String grund, Aktor aktor, Instant nu) {
    jdbc.sql(
            """
            insert into beredningsjav (forbund, arende_id, anvandare, grund, tid)
            values (:forbund, :arende, :anvandare, :grund, :tid)
            on conflict (forbund, arende_id, anvandare) do nothing
            """)
        .param("forbund", aktor.forbund())
        .param("arende", arende.varde())
        .param("anvandare", aktor.anvandare())
        .param("grund", grund)
        .param("tid", nu.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Personen har svarat att hon inte har jäv. Att svara igen ändrar inte dagen. */
  void svaraNej(ArendeId arende, Aktor aktor, Instant nu) {
    jdbc.sql(
            """
            insert into javsvar (forbund, arende_id, anvandare, tid)
            values (:forbund, :arende, :anvandare, :tid)
            on conflict (forbund, arende_id, anvandare) do nothing
            """)
        .param("forbund", aktor.forbund())
        .param("arende", arende.varde())
        .param("anvandare", aktor.anvandare())
        .param("tid", nu.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Personen har svarat ja eller nej på frågan om jäv. */
  boolean harSvarat(ArendeId arende, Aktor aktor) {
    return jdbc.sql(
            """
            select exists (select 1 from javsvar
                           where arende_id = :arende and anvandare = :anvandare)
                or exists (select 1 from beredningsjav
                           where arende_id = :arende and anvandare = :anvandare)
            """)
        .param("arende", arende.varde())
        .param("anvandare", aktor.anvandare())
        .query(Boolean.class)
        .single();
  }

  boolean harJav(ArendeId arende, Aktor aktor) {
    return jdbc.sql(
            """
            select exists (select 1 from beredningsjav
                           where arende_id = :arende and anvandare = :anvandare)
            """)
        .param("arende", arende.varde())
        .param("anvandare", aktor.anvandare())
        .query(Boolean.class)
        .single();
  }

  void samla(ArendeId arende, Samlat s, String forbund) {
    jdbc.sql(
            """
            insert into samlat_yttrande (forbund, arende_id, varv, utfall, motivering, aktor, tid)
            values (:forbund, :arende, :varv, :utfall, :motivering, :aktor, :tid)
            """)
        .param("forbund", forbund)
        .param("arende", arende.varde())
        .param("varv", s.varv())
        .param("utfall", Kod.av(s.utfall()))
        .param("motivering", s.motivering())
        .param("aktor", s.aktor())
        .param("tid", s.tid().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Äldst först; ett nytt efter komplettering, och i varje omgång efter återremiss. */
  List<Samlat> samlade(ArendeId arende) {
    return jdbc.sql(
            """
            select varv, utfall, motivering, aktor, tid from samlat_yttrande
            where arende_id = :arende order by varv
            """)
        .param("arende", arende.varde())
        .query(
            (rad, nr) ->
                new Samlat(
                    rad.getInt("varv"),
                    Kod.lagrad(Yttrandeutfall.class, rad.getString("utfall")),
                    rad.getString("motivering"),
                    rad.getString("aktor"),
                    rad.getObject("tid", OffsetDateTime.class).toInstant()))
        .list();
  }
}
