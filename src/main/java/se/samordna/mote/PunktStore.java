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

/** Föredragningslistans rader: punkterna som de sätts upp, låses och läses. */
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
