package se.samordna.kalender;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;

/** Svaren och kallelserna av ersättare. Det senaste svaret i mötets svarsomgång gäller. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SvarStore {

  /** Ett svar så som det står. */
  record Rad(String person, Kallelsesvar svar, String skal) {}

  /** Att en ersättare kallats, eller att hon inte längre behövs. */
  record Kallelse(String ersattare, String forLedamot, boolean kallad) {}

  private final JdbcClient jdbc;

  SvarStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<String, Rad> gallande(Mote mote) {
    Map<String, Rad> svar = new LinkedHashMap<>();
    jdbc.sql(
            """
            select distinct on (anvandare) anvandare, svar, skal from kallelsesvar
            where sammantrade_id = :mote and omgang = :omgang
            order by anvandare, nummer desc
            """)
        .param("mote", mote.id())
        .param("omgang", mote.svarsomgang())
        .query(
            (rad, nr) ->
                new Rad(
                    rad.getString("anvandare"),
                    Kod.lagrad(Kallelsesvar.class, rad.getString("svar")),
                    rad.getString("skal")))
        .list()
        .forEach(r -> svar.put(r.person(), r));
    return svar;
  }

  void svara(String forbund, Mote mote, Rad svar, String av, Instant nu) {
    jdbc.sql(
            """
            insert into kallelsesvar
              (forbund, sammantrade_id, omgang, anvandare, svar, skal, tid, antecknad_av)
            values (:forbund, :mote, :omgang, :person, :svar, :skal, :tid, :av)
            """)
        .param("forbund", forbund)
        .param("mote", mote.id())
        .param("omgang", mote.svarsomgang())
        .param("person", svar.person())
        .param("svar", Kod.av(svar.svar()))
        .param("skal", svar.skal())
        .param("tid", nu.atOffset(ZoneOffset.UTC))
        .param("av", av)
        .update();
  }

  /** Varje ersättares senaste besked i omgången. */
  List<Kallelse> besked(Mote mote) {
    return jdbc.sql(
            """
            select distinct on (ersattare) ersattare, for_ledamot, slag from ersattarkallelse
            where sammantrade_id = :mote and omgang = :omgang
            order by ersattare, nummer desc
            """)
        .param("mote", mote.id())
        .param("omgang", mote.svarsomgang())
        .query(
            (rad, nr) ->
                new Kallelse(
                    rad.getString("ersattare"),
                    rad.getString("for_ledamot"),
                    "kallad".equals(rad.getString("slag"))))
        .list();
  }

  /** Ersättarna som kallats i omgången från och med en tidpunkt. */
  Set<String> kalladeSedan(Mote mote, Instant sedan) {
    return jdbc.sql(
            """
            select ersattare from ersattarkallelse
            where sammantrade_id = :mote and omgang = :omgang and slag = 'kallad' and tid >= :sedan
            """)
        .param("mote", mote.id())
        .param("omgang", mote.svarsomgang())
        .param("sedan", sedan.atOffset(ZoneOffset.UTC))
        .query(String.class)
        .set();
  }

  /** Svarar med kallelsens eget nummer. */
  long kalla(String forbund, Mote mote, Kallelse k, Instant nu) {
    return jdbc.sql(
            """
            insert into ersattarkallelse
              (forbund, sammantrade_id, omgang, ersattare, for_ledamot, slag, tid)
            values (:forbund, :mote, :omgang, :ersattare, :ledamot, :slag, :tid)
            returning nummer
            """)
        .param("forbund", forbund)
        .param("mote", mote.id())
        .param("omgang", mote.svarsomgang())
        .param("ersattare", k.ersattare())
        .param("ledamot", k.forLedamot())
        .param("slag", k.kallad() ? "kallad" : "aterkallad")
        .param("tid", nu.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  Optional<Kallelse> besked(Mote mote, String ersattare) {
    return besked(mote).stream().filter(k -> k.ersattare().equals(ersattare)).findFirst();
  }
}
