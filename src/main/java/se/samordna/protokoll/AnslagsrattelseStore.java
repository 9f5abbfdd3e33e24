package se.samordna.protokoll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Inloggad;

/** Rättade bekräftelser: det som ersattes står kvar, platsen får det nya. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnslagsrattelseStore {

  private final JdbcClient jdbc;

  AnslagsrattelseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Rättelserna på ett sammanträdes anslag, äldst först. */
  List<Anslagsrattelse> lista(SammantradeId mote) {
    return jdbc.sql("select * from anslagsrattelse where sammantrade_id = :mote order by tid")
        .param("mote", mote.varde())
        .query(AnslagsrattelseStore::rad)
        .list();
  }

  /** Sparar det som ersätts; falskt när någon annan redan ändrat den versionen. */
  boolean spara(SammantradeId mote, Anslagsrattelse r, int version) {
    return jdbc.sql(
                """
                insert into anslagsrattelse (forbund, anslag_id, medlem, version, sammantrade_id,
                  uppe, uppe_bevis, uppe_av, uppe_tid, nere, nere_bevis, nere_av, nere_tid,
                  skal, rattad_av, tid)
                select p.forbund, p.anslag_id, p.medlem, p.version, :mote,
                  p.uppe, p.uppe_bevis, p.uppe_av, p.uppe_tid, p.nere, p.nere_bevis, p.nere_av,
                  p.nere_tid, :skal, :av, :tid
                from anslagsplats p
                where p.forbund = :forbund and p.anslag_id = :anslag and p.medlem = :medlem
                  and p.version = :version and p.uppe is not null
                on conflict do nothing
                """)
            .param("forbund", Inloggad.aktor().forbund())
            .param("anslag", r.anslag())
            .param("medlem", r.medlem())
            .param("version", version)
            .param("mote", mote.varde())
            .param("skal", r.skal())
            .param("av", r.av())
            .param("tid", r.tid().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Platsen som den ska vara; falskt när versionen är inaktuell. */
  boolean ersatt(UUID anslag, Anslag.Plats ny) {
    StatementSpec sats =
        jdbc.sql(
                """
                update anslagsplats
                   set uppe = :uppe, uppe_bevis = :uppeBevis, uppe_av = :uppeAv,
                       uppe_tid = :uppeTid, nere = :nere, nere_bevis = :nereBevis,
                       nere_av = :nereAv, nere_tid = :nereTid
                where anslag_id = :anslag and medlem = :medlem and version = :version
                """)
            .param("anslag", anslag)
            .param("medlem", ny.medlem())
            .param("version", ny.version());
    return med(med(sats, "uppe", ny.uppe()), "nere", ny.nere()).update() == 1;
  }

  private static StatementSpec med(StatementSpec sats, String vad, Optional<Anslag.Bekraftelse> b) {
    return sats.param(vad, b.map(Anslag.Bekraftelse::dag).orElse(null), Types.DATE)
        .param(vad + "Bevis", b.map(Anslag.Bekraftelse::bevis).orElse(""))
        .param(vad + "Av", b.map(Anslag.Bekraftelse::av).orElse(""))
        .param(
            vad + "Tid",
            b.map(x -> x.tid().atOffset(ZoneOffset.UTC)).orElse(null),
            Types.TIMESTAMP_WITH_TIMEZONE);
  }

  private static Anslagsrattelse rad(ResultSet rad, int nr) throws SQLException {
    return new Anslagsrattelse(
        rad.getObject("anslag_id", UUID.class),
        rad.getString("medlem"),
        new Anslag.Bekraftelse(
            rad.getObject("uppe", LocalDate.class),
            rad.getString("uppe_bevis"),
            rad.getString("uppe_av"),
            rad.getObject("uppe_tid", OffsetDateTime.class).toInstant()),
        AnslagStore.bekraftelse(rad, "nere"),
        rad.getString("skal"),
        rad.getString("rattad_av"),
        rad.getObject("tid", OffsetDateTime.class).toInstant());
  }
}
