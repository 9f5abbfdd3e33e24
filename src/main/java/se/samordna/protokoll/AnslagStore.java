package se.samordna.protokoll;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Inloggad;

/** Anslagen och bekräftelserna från varje plats. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnslagStore {

  private final JdbcClient jdbc;

  AnslagStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void spara(Anslag a) {
    jdbc.sql(
            """
            insert into anslag (forbund, anslag_id, utgava_id, sammantrade_id, uppe, senast, forvaras)
            values (:forbund, :id, :utgava, :mote, :uppe, :senast, :forvaras)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", a.id())
        .param("utgava", a.utgava())
        .param("mote", a.mote().varde())
        .param("uppe", a.uppe())
        .param("senast", a.senast())
        .param("forvaras", a.forvaras())
        .update();
    a.medlemmar().forEach(m -> sparaPlats(a, m));
  }

  private void sparaPlats(Anslag a, String medlem) {
    jdbc.sql(
            """
            insert into anslagsplats (forbund, anslag_id, sammantrade_id, medlem)
            values (:forbund, :id, :mote, :medlem)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", a.id())
        .param("mote", a.mote().varde())
        .param("medlem", medlem)
        .update();
  }

  List<Anslag> lista(SammantradeId mote) {
    return jdbc.sql("select * from anslag where sammantrade_id = :mote order by uppe, anslag_id")
        .param("mote", mote.varde())
        .query(this::rad)
        .list();
  }

  /** Alla förbundets anslag, senast uppsatt först. */
  List<Anslag> alla() {
    return jdbc.sql("select * from anslag order by uppe desc, anslag_id").query(this::rad).list();
  }

  Optional<Anslag> hitta(UUID id) {
    return jdbc.sql("select * from anslag where anslag_id = :id")
        .param("id", id)
        .query(this::rad)
        .optional();
  }

  /** Bekräftar att det är uppe; falskt om platsen redan är bekräftad. */
  boolean bekrafta(UUID anslag, String medlem, Anslag.Bekraftelse b) {
    return skriv(
        """
        update anslagsplats set uppe = :dag, uppe_bevis = :bevis, uppe_av = :av, uppe_tid = :tid
        where anslag_id = :anslag and medlem = :medlem and uppe is null
        """,
        anslag,
        medlem,
        b);
  }

  boolean taNed(UUID anslag, String medlem, Anslag.Bekraftelse b) {
    return skriv(
        """
        update anslagsplats set nere = :dag, nere_bevis = :bevis, nere_av = :av, nere_tid = :tid
        where anslag_id = :anslag and medlem = :medlem and uppe is not null and nere is null
        """,
        anslag,
        medlem,
        b);
  }

  private boolean skriv(String sql, UUID anslag, String medlem, Anslag.Bekraftelse b) {
    return jdbc.sql(sql)
            .param("anslag", anslag)
            .param("medlem", medlem)
            .param("dag", b.dag())
            .param("bevis", b.bevis())
            .param("av", b.av())
            .param("tid", b.tid().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private Anslag rad(ResultSet rad, int nr) throws SQLException {
    UUID id = rad.getObject("anslag_id", UUID.class);
    return new Anslag(
        id,
        rad.getObject("utgava_id", UUID.class),
        new SammantradeId(rad.getObject("sammantrade_id", UUID.class)),
        rad.getObject("uppe", LocalDate.class),
        rad.getObject("senast", LocalDate.class),
        rad.getString("forvaras"),
        platser(id));
  }

  private List<Anslag.Plats> platser(UUID anslag) {
    return jdbc.sql(
            """
            select p.* from anslagsplats p
            join medlem m on m.forbund = p.forbund and m.kod = p.medlem
            where p.anslag_id = :anslag order by m.ordning, m.kod
            """)
        .param("anslag", anslag)
        .query(
            (rad, nr) ->
                new Anslag.Plats(
                    rad.getString("medlem"),
                    rad.getInt("version"),
                    bekraftelse(rad, "uppe"),
                    bekraftelse(rad, "nere")))
        .list();
  }

  static Optional<Anslag.Bekraftelse> bekraftelse(ResultSet rad, String vad) throws SQLException {
    LocalDate dag = rad.getObject(vad, LocalDate.class);
    return dag == null
        ? Optional.empty()
        : Optional.of(
            new Anslag.Bekraftelse(
                dag,
                rad.getString(vad + "_bevis"),
                rad.getString(vad + "_av"),
                rad.getObject(vad + "_tid", OffsetDateTime.class).toInstant()));
  }
}
