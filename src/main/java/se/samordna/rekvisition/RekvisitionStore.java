package se.samordna.rekvisition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Inloggad;

/** Rekvisitionerna; posterna, det godkända och bilagorna ligger i {@link Rekvisitionsrader}. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RekvisitionStore {

  private final JdbcClient jdbc;
  private final Rekvisitionsrader rader;

  RekvisitionStore(JdbcClient jdbc, Rekvisitionsrader rader) {
    this.jdbc = jdbc;
    this.rader = rader;
  }

  void spara(Rekvisition r) {
    jdbc.sql(
            """
            insert into rekvisition (forbund, rekvisition_id, insats_id, nummer, period, text,
                                     mottagare, bankgiro, status, begard_av, begard, betalning_id)
            values (:forbund, :id, :insats, :nummer, :period, :text, :mottagare, :bankgiro, :status,
                    :av, :tid, :betalning)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", r.rekvisitionId())
        .param("insats", r.insatsId())
        .param("nummer", r.nummer())
        .param("period", r.period())
        .param("text", r.text())
        .param("mottagare", r.mottagare().namn())
        .param("bankgiro", r.mottagare().bankgiro())
        .param("status", Kod.av(r.status()))
        .param("av", r.begardAv())
        .param("tid", r.begard().atOffset(ZoneOffset.UTC))
        .param("betalning", UUID.randomUUID())
        .update();
    rader.spara(r);
  }

  /** Nästa nummer i insatsens följd. */
  int nastaNummer(InsatsId insats) {
    return jdbc.sql(
            "select coalesce(max(nummer), 0) + 1 from rekvisition where insats_id = :insats")
        .param("insats", insats.varde())
        .query(Integer.class)
        .single();
  }

  /** Rekvisitionen, låst för resten av transaktionen. */
  Optional<Rekvisition> las(InsatsId insats, UUID id) {
    jdbc.sql("select 1 from rekvisition where rekvisition_id = :id for update")
        .param("id", id)
        .query(Integer.class)
        .optional();
    return hitta(insats, id);
  }

  Optional<Rekvisition> hitta(InsatsId insats, UUID id) {
    return jdbc.sql("select * from rekvisition where insats_id = :insats and rekvisition_id = :id")
        .param("insats", insats.varde())
        .param("id", id)
        .query(this::rad)
        .optional();
  }

  /** Insatsens alla, senast begärd först. */
  List<Rekvisition> lista(InsatsId insats) {
    return jdbc.sql("select * from rekvisition where insats_id = :insats order by nummer desc")
        .param("insats", insats.varde())
        .query(this::rad)
        .list();
  }

  /** Alla i de lägena, äldst begärd först. Tom status är alla. */
  List<Rekvisition> alla(String status) {
    return jdbc.sql(
            """
            select * from rekvisition where (:status = '' or status = :status)
             order by begard, rekvisition_id
            """)
        .param("status", status)
        .query(this::rad)
        .list();
  }

  void kontrollera(UUID id, Rekvisition.Status status, Rekvisitionskontroll k) {
    rader.sattGodkant(id, Arsbelopp.summor(k.godkant()));
    jdbc.sql(
            """
            update rekvisition set status = :status, kommentar = :kommentar, kontrollerad_av = :av,
                                   version = version + 1
             where rekvisition_id = :id
            """)
        .param("id", id)
        .param("status", Kod.av(status))
        .param("kommentar", k.kommentar())
        .param("av", Inloggad.aktor().anvandare())
        .update();
  }

  void satt(UUID id, Rekvisition.Status status, String kommentar) {
    jdbc.sql(
            """
            update rekvisition
               set status = :status, version = version + 1,
                   kommentar = case when :kommentar = '' then kommentar else :kommentar end
             where rekvisition_id = :id
            """)
        .param("id", id)
        .param("status", Kod.av(status))
        .param("kommentar", kommentar)
        .update();
  }

  void attestera(UUID id, LocalDate dag) {
    jdbc.sql(
            """
            update rekvisition set attesterad_av = :av, attesterad_dag = :dag
             where rekvisition_id = :id
            """)
        .param("id", id)
        .param("av", Inloggad.aktor().anvandare())
        .param("dag", dag)
        .update();
  }

  /** Dagen den attesterades; tomt för det som attesterades innan dagen antecknades. */
  Optional<LocalDate> attestdag(UUID id) {
    return jdbc.sql(
            """
            select attesterad_dag from rekvisition
             where rekvisition_id = :id and attesterad_dag is not null
            """)
        .param("id", id)
        .query(LocalDate.class)
        .optional();
  }

  void utbetald(UUID id, LocalDate dag) {
    jdbc.sql("update rekvisition set utbetald = :dag where rekvisition_id = :id")
        .param("id", id)
        .param("dag", dag)
        .update();
  }

  /** Nästa utbetalning är en ny handling i huvudboken. */
  void nyBetalning(UUID id) {
    jdbc.sql(
            """
            update rekvisition set utbetald = null, betalning_id = gen_random_uuid()
             where rekvisition_id = :id
            """)
        .param("id", id)
        .update();
  }

  UUID betalning(UUID id) {
    return jdbc.sql("select betalning_id from rekvisition where rekvisition_id = :id")
        .param("id", id)
        .query(UUID.class)
        .single();
  }

  private Rekvisition rad(ResultSet rad, int nr) throws SQLException {
    UUID id = rad.getObject("rekvisition_id", UUID.class);
    return new Rekvisition(
        id,
        rad.getObject("insats_id", UUID.class),
        rad.getInt("nummer"),
        rad.getString("period"),
        rad.getString("text"),
        new Rekvisition.Betalningsmottagare(rad.getString("mottagare"), rad.getString("bankgiro")),
        Kod.lagrad(Rekvisition.Status.class, rad.getString("status")),
        rader.poster(id),
        rader.godkant(id),
        rader.bilagor(id),
        rad.getString("kommentar"),
        rad.getString("begard_av"),
        tid(rad),
        Optional.of(rad.getString("kontrollerad_av")).filter(s -> !s.isEmpty()),
        Optional.of(rad.getString("attesterad_av")).filter(s -> !s.isEmpty()),
        Optional.ofNullable(rad.getObject("utbetald", LocalDate.class)),
        rad.getInt("version"));
  }

  private static Instant tid(ResultSet rad) throws SQLException {
    return rad.getObject("begard", OffsetDateTime.class).toInstant();
  }
}
