package se.samordna.arende;

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
import se.samordna.arende.Arenden.NyHandling;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.HandlingId;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Innehallslager;

/** Handlingarna, deras innehåll och diariets poster. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HandlingStore {

  private static final String KOLUMNER =
      """
      select h.handling_id, h.slag, h.namn, h.innehallstyp, h.storlek, h.dag, h.fran_till, h.skapad,
             h.ersatt, d.nr
      from handling h
      left join diariepost d on d.forbund = h.forbund and d.handling_id = h.handling_id
      """;

  private final JdbcClient jdbc;

  private final Innehallslager lager;

  HandlingStore(JdbcClient jdbc, Innehallslager lager) {
    this.jdbc = jdbc;
    this.lager = lager;
  }

  void spara(HandlingId id, ArendeId arende, NyHandling ny, String krets, Aktor av, Instant nu) {
    jdbc.sql(
            """
            insert into handling (forbund, handling_id, arende_id, slag, namn, innehallstyp, storlek,
              sha256, dag, fran_till, krets, gallring, skapad, skapad_av)
            values (:forbund, :id, :arende, :slag, :namn, :typ, :storlek,
              :sha256, :dag, :franTill, :krets, :gallring, :nu, :av)
            """)
        .param("forbund", av.forbund())
        .param("id", id.varde())
        .param("arende", arende.varde())
        .param("slag", ny.slag().kod())
        .param("namn", ny.namn())
        .param("typ", ny.innehallstyp())
        .param("storlek", ny.innehall().storlek())
        .param("sha256", ny.innehall().sha256())
        .param("dag", ny.dag())
        .param("franTill", ny.franTill())
        .param("krets", krets)
        .param("gallring", ny.slag().gallring())
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("av", av.anvandare())
        .update();
    sparaInnehall(id, ny.innehall(), av.forbund());
  }

  private void sparaInnehall(HandlingId id, Innehall innehall, String forbund) {
    Innehallslager.skriv(
        jdbc.sql(
                """
                insert into handlinginnehall (forbund, handling_id, innehall)
                values (:forbund, :id, :innehall)
                """)
            .param("forbund", forbund)
            .param("id", id.varde()),
        "innehall",
        innehall);
  }

  /** Numret är nästa lediga i ärendet; ärendets rad är låst av den som för in. */
  void diariefor(HandlingId id, ArendeId arende, NyHandling ny, String forbund) {
    diariefor(id, arende, ny.dag(), ny.franTill(), ny.namn(), forbund);
  }

  private void diariefor(
      HandlingId id, ArendeId arende, LocalDate dag, String franTill, String vad, String forbund) {
    jdbc.sql(
            """
            insert into diariepost (forbund, arende_id, nr, handling_id, dag, fran_till, vad)
            select :forbund, :arende, coalesce(max(nr), 0) + 1, :id, :dag, :franTill, :vad
            from diariepost where arende_id = :arende
            """)
        .param("forbund", forbund)
        .param("arende", arende.varde())
        .param("id", id.varde())
        .param("dag", dag)
        .param("franTill", franTill)
        .param("vad", vad)
        .update();
  }

  /** Handlingar från tiden före inlämningen blir ärendets och diarieförs i den ordning de kom. */
  void oppnaForArendet(ArendeId arende, String forbund, LocalDate dag) {
    jdbc.sql("update handling set krets = 'arende' where arende_id = :arende and krets = 'sokande'")
        .param("arende", arende.varde())
        .update();
    for (Handling h : odiarieforda(arende)) {
      diariefor(h.id(), arende, dag, h.franTill(), h.namn(), forbund);
    }
  }

  private List<Handling> odiarieforda(ArendeId arende) {
    return jdbc.sql(
            KOLUMNER
                + """
                where h.arende_id = :arende and d.nr is null and h.slag <> 'minnesanteckning'
                order by h.skapad, h.handling_id
                """)
        .param("arende", arende.varde())
        .query(HandlingStore::rad)
        .list();
  }

  List<Handling> lista(ArendeId arende, Sida.Begaran sida) {
    return jdbc.sql(
            KOLUMNER
                + """
                where h.arende_id = :arende
                order by h.skapad, d.nr, h.handling_id limit :antal offset :forsta
                """)
        .param("arende", arende.varde())
        .param("antal", sida.antal())
        .param("forsta", sida.forsta())
        .query(HandlingStore::rad)
        .list();
  }

  long antal(ArendeId arende) {
    return jdbc.sql("select count(*) from handling where arende_id = :arende")
        .param("arende", arende.varde())
        .query(Long.class)
        .single();
  }

  Optional<Handling> hitta(HandlingId id) {
    return jdbc.sql(KOLUMNER + " where h.handling_id = :id")
        .param("id", id.varde())
        .query(HandlingStore::rad)
        .optional();
  }

  /** Radskyddet släpper bara igenom de sökandes egna bilagor före inlämningen (R30). */
  boolean taBort(HandlingId id) {
    jdbc.sql("delete from handlinginnehall where handling_id = :id")
        .param("id", id.varde())
        .update();
    return jdbc.sql("delete from handling where handling_id = :id").param("id", id.varde()).update()
        == 1;
  }

  void ersatt(HandlingId id, LocalDate dag) {
    jdbc.sql("update handling set ersatt = :dag where handling_id = :id")
        .param("id", id.varde())
        .param("dag", dag)
        .update();
  }

  Optional<ArendeId> arende(HandlingId id) {
    return jdbc.sql("select arende_id from handling where handling_id = :id")
        .param("id", id.varde())
        .query(UUID.class)
        .optional()
        .map(ArendeId::new);
  }

  Optional<Innehall> innehall(HandlingId id) {
    return jdbc.sql(
            """
            select h.storlek, h.sha256 from handling h
            join handlinginnehall i on i.forbund = h.forbund and i.handling_id = h.handling_id
            where h.handling_id = :id
            """)
        .param("id", id.varde())
        .query(
            (rad, nr) ->
                lager.lagrat(
                    rad.getLong("storlek"),
                    rad.getString("sha256"),
                    (fran, antal) -> bit(id, fran, antal)))
        .optional();
  }

  private byte[] bit(HandlingId id, long fran, int antal) {
    return jdbc.sql(
            """
            select substring(innehall from :fran for :antal) from handlinginnehall
            where handling_id = :id
            """)
        .param("id", id.varde())
        .param("fran", (int) fran)
        .param("antal", antal)
        .query(byte[].class)
        .single();
  }

  private static Handling rad(ResultSet rad, int nr) throws SQLException {
    int diarienr = rad.getInt("nr");
    return new Handling(
        rad.getObject("handling_id", UUID.class),
        Kod.lagrad(Handlingsslag.class, rad.getString("slag")),
        rad.getString("namn"),
        rad.getString("innehallstyp"),
        rad.getLong("storlek"),
        rad.getObject("dag", LocalDate.class),
        rad.getString("fran_till"),
        diarienr == 0 ? Optional.empty() : Optional.of(diarienr),
        rad.getObject("skapad", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(rad.getObject("ersatt", LocalDate.class)),
        Optional.empty());
  }
}
