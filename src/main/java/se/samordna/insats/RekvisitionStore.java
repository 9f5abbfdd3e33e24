package se.samordna.insats;

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
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Inloggad;

/** Rekvisitionerna, deras poster, det godkända och bilagorna. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RekvisitionStore {

  private final JdbcClient jdbc;

  RekvisitionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
        .param("status", r.status())
        .param("av", r.begardAv())
        .param("tid", r.begard().atOffset(ZoneOffset.UTC))
        .param("betalning", UUID.randomUUID())
        .update();
    for (int i = 0; i < r.poster().size(); i++) {
      spara(r.rekvisitionId(), i, r.poster().get(i));
    }
    r.bilagor().forEach(b -> sparaBilaga(r.rekvisitionId(), b));
  }

  private void spara(UUID rekvisition, int nummer, Rekvisition.Post post) {
    jdbc.sql(
            """
            insert into rekvisitionspost (forbund, rekvisition_id, nummer, ar, post, belopp_ore)
            values (:forbund, :id, :nummer, :ar, :post, :ore)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", rekvisition)
        .param("nummer", nummer)
        .param("ar", post.ar())
        .param("post", post.post())
        .param("ore", post.beloppOre())
        .update();
  }

  private void sparaBilaga(UUID rekvisition, UUID handling) {
    jdbc.sql(
            """
            insert into rekvisitionsbilaga (forbund, rekvisition_id, handling_id)
            values (:forbund, :id, :handling)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", rekvisition)
        .param("handling", handling)
        .update();
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
    jdbc.sql("delete from rekvisitionsbelopp where rekvisition_id = :id").param("id", id).update();
    Rekvisition.summor(k.godkant())
        .forEach(
            (ar, belopp) ->
                jdbc.sql(
                        """
                        insert into rekvisitionsbelopp (forbund, rekvisition_id, ar, godkant_ore)
                        values (:forbund, :id, :ar, :ore)
                        """)
                    .param("forbund", Inloggad.aktor().forbund())
                    .param("id", id)
                    .param("ar", ar)
                    .param("ore", belopp.ore())
                    .update());
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

  void attestera(UUID id) {
    jdbc.sql("update rekvisition set attesterad_av = :av where rekvisition_id = :id")
        .param("id", id)
        .param("av", Inloggad.aktor().anvandare())
        .update();
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
        rad.getString("status"),
        poster(id),
        godkant(id),
        bilagor(id),
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

  private List<Rekvisition.Post> poster(UUID id) {
    return jdbc.sql(
            """
            select ar, post, belopp_ore from rekvisitionspost
             where rekvisition_id = :id order by nummer
            """)
        .param("id", id)
        .query(
            (rs, n) ->
                new Rekvisition.Post(
                    rs.getInt("ar"), rs.getString("post"), rs.getLong("belopp_ore")))
        .list();
  }

  private List<Rekvisition.Arsbelopp> godkant(UUID id) {
    return jdbc.sql(
            "select ar, godkant_ore from rekvisitionsbelopp where rekvisition_id = :id order by ar")
        .param("id", id)
        .query((rs, n) -> new Rekvisition.Arsbelopp(rs.getInt("ar"), rs.getLong("godkant_ore")))
        .list();
  }

  private List<UUID> bilagor(UUID id) {
    return jdbc.sql(
            "select handling_id from rekvisitionsbilaga where rekvisition_id = :id order by 1")
        .param("id", id)
        .query(UUID.class)
        .list();
  }
}
