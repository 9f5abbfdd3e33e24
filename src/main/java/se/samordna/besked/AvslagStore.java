package se.samordna.besked;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.HandlingId;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Aktor;

/** Beskeden om avslag. Bara tillägg: ett per beslut och ärende, vaktat av databasen. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AvslagStore {

  private final JdbcClient jdbc;

  AvslagStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Ett besked att spara. */
  record Nytt(
      BeslutId beslut,
      ArendeId arende,
      HandlingId handling,
      List<String> satser,
      int overklagandedagar,
      Instant lamnat) {}

  /** Ett lämnat besked och ärendet det gäller. */
  record Lamnat(ArendeId arende, HandlingId handling, SammantradeId mote) {}

  /** Ett avslag att läsa för den som söker. */
  record AttLasa(UUID arende, String rubrik, LocalDate dag, int paragraf, Instant lamnat) {}

  void spara(Nytt n, Aktor aktor) {
    jdbc.sql(
            """
            insert into avslagsbesked (forbund, beslut_id, arende_id, handling_id, satser,
                                       overklagandedagar, lamnat)
            values (:forbund, :beslut, :arende, :handling, :satser, :dagar, :lamnat)
            """)
        .param("forbund", aktor.forbund())
        .param("beslut", n.beslut().varde())
        .param("arende", n.arende().varde())
        .param("handling", n.handling().varde())
        .param("satser", n.satser().toArray(new String[0]))
        .param("dagar", n.overklagandedagar())
        .param("lamnat", n.lamnat().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Ett avslag och sammanträdet det beslutades på. */
  record Rad(Avslag avslag, SammantradeId mote) {}

  /** Ärendets avslag, det senaste först. */
  List<Rad> lista(ArendeId arende) {
    return jdbc.sql(
            """
            select a.beslut_id, a.arende_id, a.handling_id, a.satser, a.overklagandedagar,
                   b.sammantrade_id, b.dag, b.paragraf, b.motivering,
                   case when p.slag = 'andring' then p.rubrik end as avser,
                   u.dag as upphavt, u.domstol, u.malnummer
              from avslagsbesked a
              join beslut b on b.forbund = a.forbund and b.beslut_id = a.beslut_id
              join punkt p on p.forbund = b.forbund and p.punkt_id = b.punkt_id
              left join upphavtbeslut u on u.forbund = a.forbund and u.beslut_id = a.beslut_id
             where a.arende_id = :arende
             order by a.lamnat desc, b.paragraf desc
            """)
        .param("arende", arende.varde())
        .query(
            (rad, nr) ->
                new Rad(
                    avslag(rad), new SammantradeId(rad.getObject("sammantrade_id", UUID.class))))
        .list();
  }

  /** Beskeden om ett beslut: ett per ärende det avgjorde. */
  List<Lamnat> lamnade(BeslutId beslut) {
    return jdbc.sql(
            """
            select a.arende_id, a.handling_id, b.sammantrade_id
              from avslagsbesked a
              join beslut b on b.forbund = a.forbund and b.beslut_id = a.beslut_id
             where a.beslut_id = :beslut order by a.arende_id
            """)
        .param("beslut", beslut.varde())
        .query(
            (rad, nr) ->
                new Lamnat(
                    new ArendeId(rad.getObject("arende_id", UUID.class)),
                    new HandlingId(rad.getObject("handling_id", UUID.class)),
                    new SammantradeId(rad.getObject("sammantrade_id", UUID.class))))
        .list();
  }

  /** De avslag som gäller och lämnats sedan dess, i ärenden där någon av medlemmarna söker. */
  List<AttLasa> attLasa(Aktor aktor, Instant sedan) {
    return jdbc.sql(
            """
            select a.arende_id, r.rubrik, b.dag, b.paragraf, a.lamnat
              from avslagsbesked a
              join beslut b on b.forbund = a.forbund and b.beslut_id = a.beslut_id
              join arende r on r.forbund = a.forbund and r.arende_id = a.arende_id
             where r.sokande && string_to_array(:medlemmar, ',') and a.lamnat > :sedan
               and not exists (select 1 from upphavtbeslut u
                               where u.forbund = a.forbund and u.beslut_id = a.beslut_id)
             order by a.lamnat desc
            """)
        .param("medlemmar", String.join(",", aktor.medlemmar()))
        .param("sedan", sedan.atOffset(ZoneOffset.UTC))
        .query(
            (rad, nr) ->
                new AttLasa(
                    rad.getObject("arende_id", UUID.class),
                    rad.getString("rubrik"),
                    rad.getObject("dag", LocalDate.class),
                    rad.getInt("paragraf"),
                    rad.getObject("lamnat", OffsetDateTime.class).toInstant()))
        .list();
  }

  private static Avslag avslag(ResultSet rad) throws SQLException {
    Optional<LocalDate> upphavt = Optional.ofNullable(rad.getObject("upphavt", LocalDate.class));
    String domstol = Objects.requireNonNullElse(rad.getString("domstol"), "");
    String mal = Objects.requireNonNullElse(rad.getString("malnummer"), "");
    return new Avslag(
        rad.getObject("beslut_id", UUID.class),
        rad.getObject("arende_id", UUID.class),
        rad.getObject("dag", LocalDate.class),
        rad.getInt("paragraf"),
        Optional.ofNullable(rad.getString("avser")),
        List.of((String[]) rad.getArray("satser").getArray()),
        rad.getString("motivering"),
        Overklagandehanvisning.av(rad.getInt("overklagandedagar")).stream()
            .map(Mening::toString)
            .toList(),
        rad.getObject("handling_id", UUID.class),
        Optional.empty(),
        Optional.empty(),
        upphavt.map(dag -> new Avslag.Upphavandet(dag, domstol, mal)));
  }
}
