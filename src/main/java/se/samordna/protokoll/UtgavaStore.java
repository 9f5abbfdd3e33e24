package se.samordna.protokoll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Innehallslager;

/** Utgåvorna, deras filer och vilka som ska skriva under. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UtgavaStore {

  private final JdbcClient jdbc;
  private final SigneringStore signeringar;

  private final Innehallslager lager;

  UtgavaStore(JdbcClient jdbc, SigneringStore signeringar, Innehallslager lager) {
    this.jdbc = jdbc;
    this.lager = lager;
    this.signeringar = signeringar;
  }

  /** Alla utgåvor, äldst först. */
  List<Utgava> lista(SammantradeId mote) {
    return jdbc.sql("select * from protokollutgava where sammantrade_id = :mote order by nummer")
        .param("mote", mote.varde())
        .query(this::rad)
        .list();
  }

  Optional<Utgava> hitta(UUID id) {
    return jdbc.sql("select * from protokollutgava where utgava_id = :id")
        .param("id", id)
        .query(this::rad)
        .optional();
  }

  /** Utgåvan låst för resten av transaktionen: underskrifter på den går en i taget. */
  Optional<Utgava> las(SammantradeId mote, int nummer) {
    return jdbc.sql(
            """
            select utgava_id from protokollutgava
            where sammantrade_id = :mote and nummer = :nummer for update
            """)
        .param("mote", mote.varde())
        .param("nummer", nummer)
        .query(UUID.class)
        .optional()
        .flatMap(this::hitta);
  }

  int nastaNummer(SammantradeId mote) {
    return jdbc.sql(
            """
            select coalesce(max(nummer), 0) + 1 from protokollutgava where sammantrade_id = :mote
            """)
        .param("mote", mote.varde())
        .query(Integer.class)
        .single();
  }

  void spara(Utgava u) {
    jdbc.sql(
            """
            insert into protokollutgava (forbund, utgava_id, sammantrade_id, nummer, punkt_id, status,
              underlag, sha256, skickad, skickad_verklig, skickad_av, justering_senast)
            values (:forbund, :id, :mote, :nummer, :punkt, :status, :underlag, :sha256, :skickad,
              :verklig, :av, :senast)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", u.id())
        .param("mote", u.mote().varde())
        .param("nummer", u.nummer())
        .param("punkt", u.punkt().orElse(null), Types.OTHER)
        .param("status", Kod.av(u.status()))
        .param("underlag", u.underlag())
        .param("sha256", u.sha256())
        .param("skickad", u.skickad().atOffset(ZoneOffset.UTC))
        .param("verklig", u.skickadVerklig().atOffset(ZoneOffset.UTC))
        .param("av", u.skickadAv())
        .param("senast", u.justeringSenast())
        .update();
    for (int nr = 0; nr < u.signeringar().size(); nr++) {
      signeringar.spara(u.id(), nr + 1, u.signeringar().get(nr));
    }
  }

  void sattStatus(UUID id, Utgavestatus status, Optional<LocalDate> justerad) {
    jdbc.sql(
            """
            update protokollutgava set status = :status, justerad_dag = :justerad
            where utgava_id = :id
            """)
        .param("id", id)
        .param("status", Kod.av(status))
        .param("justerad", justerad.orElse(null), Types.DATE)
        .update();
  }

  void sparaFil(UUID utgava, String slag, Innehall fil) {
    Innehallslager.skriv(
        jdbc.sql(
                """
                insert into protokollfil (forbund, utgava_id, slag, innehall, sha256)
                values (:forbund, :utgava, :slag, :innehall, :sha256)
                """)
            .param("forbund", Inloggad.aktor().forbund())
            .param("utgava", utgava)
            .param("slag", slag)
            .param("sha256", fil.sha256()),
        "innehall",
        fil);
  }

  /** Den justerade filen när den finns, annars den som skrivs under. */
  Optional<Innehall> fil(UUID utgava) {
    return jdbc.sql(
            """
            select slag, octet_length(innehall) as storlek, sha256 from protokollfil
            where utgava_id = :utgava order by slag = 'justerad' desc limit 1
            """)
        .param("utgava", utgava)
        .query((rad, nr) -> fil(utgava, rad))
        .optional();
  }

  private Innehall fil(UUID utgava, ResultSet rad) throws SQLException {
    String slag = rad.getString("slag");
    return lager.lagrat(
        rad.getLong("storlek"),
        rad.getString("sha256"),
        (fran, antal) -> bit(utgava, slag, fran, antal));
  }

  private byte[] bit(UUID utgava, String slag, long fran, int antal) {
    return jdbc.sql(
            """
            select substring(innehall from :fran for :antal) from protokollfil
            where utgava_id = :utgava and slag = :slag
            """)
        .param("utgava", utgava)
        .param("slag", slag)
        .param("fran", (int) fran)
        .param("antal", antal)
        .query(byte[].class)
        .single();
  }

  private Utgava rad(ResultSet rad, int nr) throws SQLException {
    UUID id = rad.getObject("utgava_id", UUID.class);
    return new Utgava(
        id,
        new SammantradeId(rad.getObject("sammantrade_id", UUID.class)),
        rad.getInt("nummer"),
        Optional.ofNullable(rad.getObject("punkt_id", UUID.class)),
        Kod.lagrad(Utgavestatus.class, rad.getString("status")),
        rad.getString("underlag"),
        rad.getString("sha256"),
        tid(rad, "skickad"),
        tid(rad, "skickad_verklig"),
        rad.getString("skickad_av"),
        rad.getObject("justering_senast", LocalDate.class),
        Optional.ofNullable(rad.getObject("justerad_dag", LocalDate.class)),
        signeringar.lista(id));
  }

  private static Instant tid(ResultSet rad, String kolumn) throws SQLException {
    return rad.getObject(kolumn, OffsetDateTime.class).toInstant();
  }
}
