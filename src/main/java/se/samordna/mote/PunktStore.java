package se.samordna.mote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Aktor;

/** Föredragningslistans rader. */
@NamedInterface("lager")
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PunktStore {

  private final JdbcClient jdbc;

  PunktStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Sätter upp punkten; falskt om ärendet redan står på en lista i samma rond. Efter kallelsen är
   * den ett extra ärende.
   */
  public boolean spara(Punkt p, Aktor aktor, Instant nu) {
    boolean ny = sparaRad(p, aktor, nu);
    raknaUpp(p.sammantrade());
    for (int nr = 0; ny && nr < p.andringar().size(); nr++) {
      spara(p.id(), nr + 1, p.andringar().get(nr), aktor);
    }
    return ny;
  }

  /**
   * Punkten tar upp något bordlagt: det givna, eller det som känns igen på rubriken eller
   * budgetversionen. Sedan följs det med sitt id, vad rubriken än blir.
   */
  public void tarUpp(PunktId ny, Optional<UUID> bordlagd) {
    jdbc.sql(
            """
            update punkt n
               set bordlagd_punkt = coalesce(cast(:bordlagd as uuid), (
                     select f.punkt_id
                       from punkt f
                       left join beslut b on b.forbund = f.forbund and b.punkt_id = f.punkt_id
                      where f.forbund = n.forbund and f.punkt_id <> n.punkt_id
                        and f.utgick is null and f.standard is null
                        and f.slag not in ('arende', 'andring')
                        and (b.utfall = 'bordlaggning'
                             or (f.lamnad is not null and b.beslut_id is null))
                        and (f.rubrik = n.rubrik or f.budget_version_id = n.budget_version_id)
                        and not exists (
                          select 1 from punkt m
                           where m.forbund = f.forbund and m.bordlagd_punkt = f.punkt_id
                             and m.utgick is null and m.punkt_id <> n.punkt_id)
                      order by f.skapad desc, f.punkt_id limit 1))
             where n.punkt_id = :ny
            """)
        .param("ny", ny.varde())
        .param("bordlagd", bordlagd.orElse(null))
        .update();
  }

  /**
   * Det som begränsades senast ärendet eller ändringen stod på en lista, eller när det bordlades,
   * är begränsat också på den nya, tills någon häver det. Sant när punkten blev begränsad.
   */
  public boolean arvBegransning(PunktId ny) {
    return jdbc.sql(
                """
                update punkt n
                   set lagrum = f.lagrum, publik_rubrik = f.publik_rubrik,
                       begransad_dag = f.begransad_dag
                  from (select p.lagrum, p.publik_rubrik, p.begransad_dag
                          from punkt p join punkt jag on jag.forbund = p.forbund
                         where jag.punkt_id = :ny and p.punkt_id <> :ny
                           and (p.arende_id = jag.arende_id
                                or p.punkt_id = jag.bordlagd_punkt
                                or exists (select 1 from punktandring a
                                             join punktandring b on b.forbund = a.forbund
                                                                and b.andring_id = a.andring_id
                                            where a.punkt_id = p.punkt_id and b.punkt_id = :ny))
                         order by p.skapad desc, p.ordning desc limit 1) f
                 where n.punkt_id = :ny and f.lagrum <> ''
                """)
            .param("ny", ny.varde())
            .update()
        == 1;
  }

  private void spara(PunktId punkt, int nummer, Punkt.Andring andring, Aktor aktor) {
    jdbc.sql(
            """
            insert into punktandring (forbund, punkt_id, andring_id, nummer, arende_id)
            values (:forbund, :punkt, :andring, :nummer, :arende)
            """)
        .param("forbund", aktor.forbund())
        .param("punkt", punkt.varde())
        .param("andring", andring.id())
        .param("nummer", nummer)
        .param("arende", andring.arende().varde())
        .update();
  }

  private boolean sparaRad(Punkt p, Aktor aktor, Instant nu) {
    return jdbc.sql(
                """
                insert into punkt (forbund, punkt_id, sammantrade_id, ordning, slag, rubrik, arende_id,
                                   rond, budget_version_id, skapad, skapad_av, sen)
                values (:forbund, :id, :sammantrade, :ordning, :slag, :rubrik, :arende, :rond,
                        :budgetversion, :skapad, :skapadAv,
                        exists (select 1 from kallelse where sammantrade_id = :sammantrade))
                on conflict (forbund, arende_id, rond) where utgick is null do nothing
                """)
            .param("forbund", aktor.forbund())
            .param("id", p.id().varde())
            .param("sammantrade", p.sammantrade().varde())
            .param("ordning", p.ordning())
            .param("slag", Kod.av(p.slag()))
            .param("rubrik", p.rubrik())
            .param("arende", p.arende().map(ArendeId::varde).orElse(null))
            .param("rond", p.arende().map(a -> p.rond()).orElse(null))
            .param("budgetversion", p.budgetversion().orElse(null))
            .param("skapad", nu.atOffset(ZoneOffset.UTC))
            .param("skapadAv", aktor.anvandare())
            .update()
        == 1;
  }

  /** Den som ordnar listan efter en äldre version får veta det. */
  private void raknaUpp(SammantradeId mote) {
    jdbc.sql("update sammantrade set listversion = listversion + 1 where sammantrade_id = :mote")
        .param("mote", mote.varde())
        .update();
  }

  /** Sant när den stående punkten finns på sammanträdet, också om den utgått. */
  public boolean harStandard(SammantradeId mote, String standard) {
    return jdbc.sql(
            """
            select exists (select 1 from punkt
                            where sammantrade_id = :mote and standard = :standard)
            """)
        .param("mote", mote.varde())
        .param("standard", standard)
        .query(Boolean.class)
        .single();
  }

  /**
   * Märker punkten som stående. Mallen säger om den hör hemma sist; står den inte där gör den det.
   */
  public void markeraStandard(PunktId id, String standard) {
    jdbc.sql(
            """
            update punkt set standard = :standard,
                   sist = coalesce((select s.plats = 'sist' from standardpunkt s
                                     where s.nyckel = :standard order by s.nummer desc limit 1), true)
             where punkt_id = :id
            """)
        .param("standard", standard)
        .param("id", id.varde())
        .update();
  }

  /** En punkt så som dess plats på listan prövas. */
  record Listad(PunktId id, Listplats.Rad rad) {}

  List<Listad> listade(SammantradeId mote) {
    return jdbc.sql(
            """
            select p.punkt_id, p.sist, p.utgick is not null as utgick,
                   p.lamnad is not null or s.aktuell_punkt is not distinct from p.punkt_id
                     or exists (select 1 from beslut b
                                 where b.forbund = p.forbund and b.punkt_id = p.punkt_id)
                     or exists (select 1 from punktparagraf pp
                                 where pp.forbund = p.forbund and pp.punkt_id = p.punkt_id)
                     as behandlad
              from punkt p
              join sammantrade s on s.forbund = p.forbund and s.sammantrade_id = p.sammantrade_id
             where p.sammantrade_id = :mote order by p.ordning
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Listad(
                    new PunktId(rad.getObject("punkt_id", UUID.class)),
                    new Listplats.Rad(
                        rad.getBoolean("sist"),
                        rad.getBoolean("utgick"),
                        rad.getBoolean("behandlad"))))
        .list();
  }

  /** Ger punkterna listans befintliga nummer i ny följd: den som står kvar behåller sitt. */
  void ordna(SammantradeId mote, List<PunktId> ordning) {
    jdbc.sql(
            """
            update punkt p set ordning = nummer.ordning
              from (select ordning, row_number() over (order by ordning) as nr from punkt
                     where sammantrade_id = :mote) nummer
              join unnest(:ordning::uuid[]) with ordinality as ny (punkt_id, nr) on ny.nr = nummer.nr
             where p.sammantrade_id = :mote and p.punkt_id = ny.punkt_id
               and p.ordning <> nummer.ordning
            """)
        .param("mote", mote.varde())
        .param("ordning", ordning.stream().map(PunktId::varde).toArray(UUID[]::new))
        .update();
  }

  /** Sant när styrelsen sagt nej till att ta upp ett extra ärende. */
  public boolean avbojd(PunktId id) {
    return jdbc.sql("select tas_upp is false from punkt where punkt_id = :id")
        .param("id", id.varde())
        .query(Boolean.class)
        .single();
  }

  public boolean harUtgatt(PunktId id) {
    return jdbc.sql("select utgick is not null from punkt where punkt_id = :id")
        .param("id", id.varde())
        .query(Boolean.class)
        .single();
  }

  public int nastaOrdning(SammantradeId mote) {
    return jdbc.sql("select coalesce(max(ordning), 0) + 1 from punkt where sammantrade_id = :mote")
        .param("mote", mote.varde())
        .query(Integer.class)
        .single();
  }

  /** Punkten låst för resten av transaktionen: allt som ändrar den går ett i taget. */
  public Optional<Punkt> las(SammantradeId mote, PunktId id) {
    return jdbc.sql(
            "select * from punkt where punkt_id = :id and sammantrade_id = :mote"
                + " for no key update")
        .param("id", id.varde())
        .param("mote", mote.varde())
        .query(this::rad)
        .optional();
  }

  public List<Punkt> lista(SammantradeId mote) {
    return jdbc.sql("select * from punkt where sammantrade_id = :mote order by ordning")
        .param("mote", mote.varde())
        .query(this::rad)
        .list();
  }

  private List<Punkt.Andring> andringar(PunktId punkt) {
    return jdbc.sql(
            """
            select andring_id, arende_id from punktandring where punkt_id = :punkt order by nummer
            """)
        .param("punkt", punkt.varde())
        .query(
            (rad, nr) ->
                new Punkt.Andring(
                    rad.getObject("andring_id", UUID.class),
                    new ArendeId(rad.getObject("arende_id", UUID.class))))
        .list();
  }

  private Punkt rad(ResultSet rad, int nr) throws SQLException {
    PunktId id = new PunktId(rad.getObject("punkt_id", UUID.class));
    return new Punkt(
        id,
        new SammantradeId(rad.getObject("sammantrade_id", UUID.class)),
        rad.getInt("ordning"),
        Kod.lagrad(Punktslag.class, rad.getString("slag")),
        rad.getString("rubrik"),
        Optional.ofNullable(rad.getObject("arende_id", UUID.class)).map(ArendeId::new),
        rad.getInt("rond"),
        Optional.ofNullable(rad.getObject("budget_version_id", UUID.class)),
        andringar(id));
  }
}
