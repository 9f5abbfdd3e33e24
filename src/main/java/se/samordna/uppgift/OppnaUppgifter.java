package se.samordna.uppgift;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Inloggad;
import se.samordna.processmotor.Jobb;

/** Inkorgens öppna uppgifter, många åt gången: ett ärendes, och de vars lån ska förnyas. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OppnaUppgifter {

  private final JdbcClient jdbc;

  OppnaUppgifter(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Ärendets öppna uppgifter, närmaste frist först. */
  List<Uppgift> i(ArendeId arende) {
    return jdbc.sql(
            """
            select u.uppgift_id, u.arende_id, u.typ, a.rubrik, u.roll, u.medlem, u.frist,
                   u.tilldelad, u.status, u.varv, u.version, u.skapad
              from uppgift u join arende a on a.forbund = u.forbund and a.arende_id = u.arende_id
             where u.forbund = :forbund and u.arende_id = :arende and u.status = 'OPPEN'
             order by u.frist nulls last, u.skapad, u.medlem
            """)
        .param("forbund", forbund())
        .param("arende", arende.varde())
        .query((rs, nr) -> Uppgiftsrad.av(rs))
        .list();
  }

  /** Förbundets ärenden som har någon öppen uppgift. */
  Set<ArendeId> arenden() {
    return jdbc
        .sql(
            """
            select distinct arende_id from uppgift where forbund = :forbund and status = 'OPPEN'
            """)
        .param("forbund", forbund())
        .query(UUID.class)
        .list()
        .stream()
        .map(ArendeId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Tar bort ärendets öppna uppgifter ur varv före {@code varv}. */
  void stangFore(ArendeId arende, int varv, Instant nu) {
    jdbc.sql(
            """
            update uppgift set status = 'BORTA', version = version + 1, avslutad = :nu
             where forbund = :forbund and arende_id = :arende and status = 'OPPEN' and varv < :varv
            """)
        .param("forbund", forbund())
        .param("arende", arende.varde())
        .param("varv", varv)
        .param("nu", utc(nu))
        .update();
  }

  /** Flyttar öppna uppgifter av typen till en annan medlem. */
  void laggPa(ArendeId arende, String typ, String medlem) {
    jdbc.sql(
            """
            update uppgift set medlem = :medlem, tilldelad = '', version = version + 1
             where forbund = :forbund and arende_id = :arende and typ = :typ and status = 'OPPEN'
               and medlem <> :medlem
            """)
        .param("forbund", forbund())
        .param("arende", arende.varde())
        .param("typ", typ)
        .param("medlem", medlem)
        .update();
  }

  List<Jobb.Motornyckel> attFornya(Instant fore, int mest) {
    return jdbc.sql(
            """
            select epok, jobb, instans from uppgift
             where forbund = :forbund and status = 'OPPEN' and fornyad < :fore
             order by fornyad limit :mest
            """)
        .param("forbund", forbund())
        .param("fore", utc(fore))
        .param("mest", mest)
        .query(Jobb.Motornyckel.class)
        .list();
  }

  void fornyad(Jobb.Motornyckel nyckel, Instant nu) {
    jdbc.sql(
            """
            update uppgift set fornyad = :nu
             where forbund = :forbund and epok = :epok and jobb = :jobb
            """)
        .param("forbund", forbund())
        .param("epok", nyckel.epok())
        .param("jobb", nyckel.jobb())
        .param("nu", utc(nu))
        .update();
  }

  private static String forbund() {
    return Inloggad.aktor().forbund();
  }

  private static OffsetDateTime utc(Instant tid) {
    return tid.atOffset(ZoneOffset.UTC);
  }
}
