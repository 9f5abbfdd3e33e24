package se.samordna.arende;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.VerksamhetId;
import se.samordna.identitet.Aktor;
import se.samordna.ritning.Element;

/** Ärendets rad. Förbundsväggen begränsar varje fråga till aktörens förbund. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ArendeStore {

  private final JdbcClient jdbc;

  ArendeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void ny(ArendeId id, Aktor aktor, Ide ide, Instant nu) {
    jdbc.sql(
            """
            insert into arende (forbund, arende_id, rubrik, beskrivning, medlem, idemedlem, sokande,
              verksamhet_id, steg, status, processteg, skapad, skapad_av)
            values (:forbund, :id, :rubrik, :beskrivning, :medlem, :medlem, array[:medlem],
              :verksamhet, 'ide', 'pagar', :processteg, :nu, :av)
            """)
        .param("forbund", aktor.forbund())
        .param("id", id.varde())
        .param("rubrik", ide.rubrik())
        .param("beskrivning", ide.beskrivning())
        .param("medlem", ide.medlem())
        .param("verksamhet", ide.verksamhetId().orElse(null))
        .param("processteg", Element.IDEWORKSHOP)
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("av", aktor.anvandare())
        .update();
  }

  /** Ett ärende som inte börjat som idé här; det väntar inte på något. */
  void laggUpp(ArendeId id, Aktor aktor, Arenden.NyttArende nytt, Instant nu) {
    jdbc.sql(
            """
            insert into arende (forbund, arende_id, rubrik, beskrivning, medlem, idemedlem, sokande,
              verksamhet_id, insatstyp, steg, status, process, processteg, skapad, skapad_av)
            values (:forbund, :id, :rubrik, :beskrivning, :medlem, :medlem, array[:medlem],
              :verksamhet, :insatstyp, 'insats', 'beviljad', '', '', :nu, :av)
            """)
        .param("forbund", aktor.forbund())
        .param("id", id.varde())
        .param("rubrik", nytt.rubrik())
        .param("beskrivning", nytt.beskrivning())
        .param("medlem", nytt.medlem())
        .param("verksamhet", nytt.verksamhet().map(VerksamhetId::varde).orElse(null))
        .param("insatstyp", nytt.insatstyp().kod())
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("av", aktor.anvandare())
        .update();
  }

  /** Ärendet om {@code villkor} ger insyn i det. */
  Optional<Arende> hitta(ArendeId id, Aktor aktor, String villkor) {
    return jdbc.sql(
            "select "
                + Arenderad.KOLUMNER
                + " from arende a where a.arende_id = :id and ("
                + villkor
                + ")")
        .param("id", id.varde())
        .param("medlemmar", String.join(",", aktor.medlemmar()))
        .param("anvandare", aktor.anvandare())
        .query(Arenderad::las)
        .optional();
  }

  /** Ärendet, låst för resten av transaktionen. */
  Optional<Arende> las(ArendeId id) {
    return jdbc.sql(
            "select "
                + Arenderad.KOLUMNER
                + " from arende a where a.arende_id = :id for no key update")
        .param("id", id.varde())
        .query(Arenderad::las)
        .optional();
  }

  /** Låser ärendena för resten av transaktionen, i ordning efter id. */
  void lasAlla(Collection<ArendeId> ids) {
    jdbc.sql(
            """
            select 1 from arende where arende_id = any(:ids) order by arende_id for no key update
            """)
        .param("ids", ids.stream().map(ArendeId::varde).toArray(UUID[]::new))
        .query(Integer.class)
        .list();
  }

  /** Alla ärenden som processen väntar i, i förbundet. */
  List<Arende> vantande() {
    return jdbc.sql(
            "select "
                + Arenderad.KOLUMNER
                + " from arende a where a.processteg <> '' order by a.skapad")
        .query(Arenderad::las)
        .list();
  }

  void flytta(ArendeId id, Arenden.Flytt f) {
    Optional<Arende.Komplettering> komplettering = f.komplettering();
    jdbc.sql(
            """
            update arende set steg = :steg, status = :status, process = :process,
              processteg = :processteg, varv = varv + 1, rond = rond + :nyRond, frist = null,
              pamind = null,
              komplettering_fran = :fran, komplettering_vad = :vad, komplettering_frist = :frist,
              version = version + 1
            where arende_id = :id
            """)
        .param("id", id.varde())
        .param("steg", Kod.av(f.steg()))
        .param("status", Kod.av(f.status()))
        .param("process", f.process())
        .param("processteg", f.processteg())
        .param("nyRond", f.nyRond() ? 1 : 0)
        .param("fran", komplettering.map(Arende.Komplettering::fran).orElse(""))
        .param("vad", komplettering.map(Arende.Komplettering::vad).orElse(""))
        .param("frist", komplettering.map(Arende.Komplettering::frist).orElse(null))
        .update();
  }

  void vanta(ArendeId id, String processteg) {
    jdbc.sql(
            """
            update arende set processteg = :processteg, version = version + 1
            where arende_id = :id
            """)
        .param("id", id.varde())
        .param("processteg", processteg)
        .update();
  }

  void registrera(ArendeId id, String diarienummer, Instant nu) {
    jdbc.sql(
            """
            update arende set diarienummer = :nummer, inlamnad = :nu, version = version + 1
            where arende_id = :id
            """)
        .param("id", id.varde())
        .param("nummer", diarienummer)
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .update();
  }

  void satt(ArendeId id, String rubrik, Optional<Insatstyp> insatstyp) {
    jdbc.sql("update arende set rubrik = :rubrik, insatstyp = :insatstyp where arende_id = :id")
        .param("id", id.varde())
        .param("rubrik", rubrik)
        .param("insatstyp", insatstyp.map(Insatstyp::kod).orElse(""))
        .update();
  }

  void sattSokande(ArendeId id, String huvudman, Set<String> parter) {
    jdbc.sql(
            """
            update arende set medlem = :huvudman, sokande = (
              select array_agg(distinct m) from unnest(
                string_to_array(:parter, ',') || array[idemedlem, :huvudman]) m
              where m <> '')
            where arende_id = :id
            """)
        .param("id", id.varde())
        .param("huvudman", huvudman)
        .param("parter", String.join(",", parter))
        .update();
  }

  List<String> sokande(ArendeId id) {
    return jdbc.sql("select unnest(sokande) from arende where arende_id = :id")
        .param("id", id.varde())
        .query(String.class)
        .list();
  }

  void tillBeredning(ArendeId id, LocalDate frist, Instant nu) {
    jdbc.sql(
            """
            update arende set till_beredning = coalesce(till_beredning, :nu), frist = :frist
            where arende_id = :id
            """)
        .param("id", id.varde())
        .param("frist", frist)
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .update();
  }

  void sattFrist(ArendeId id, LocalDate frist) {
    jdbc.sql("update arende set frist = :frist where arende_id = :id")
        .param("id", id.varde())
        .param("frist", frist)
        .update();
  }

  /** Minns att ärendet påmints om fristen; falskt om det redan är påmint om den. */
  boolean pamind(ArendeId id, LocalDate frist) {
    return jdbc.sql(
                """
                update arende set pamind = :frist
                 where arende_id = :id and pamind is distinct from :frist
                """)
            .param("id", id.varde())
            .param("frist", frist)
            .update()
        == 1;
  }

  Optional<LocalDate> frist(ArendeId id) {
    return jdbc.sql(
            """
            select coalesce(komplettering_frist, frist) from arende
            where arende_id = :id and coalesce(komplettering_frist, frist) is not null
            """)
        .param("id", id.varde())
        .query(LocalDate.class)
        .optional();
  }

  void aterkallad(ArendeId id, String skal) {
    jdbc.sql("update arende set aterkallad_skal = :skal where arende_id = :id")
        .param("id", id.varde())
        .param("skal", skal)
        .update();
  }
}
